// Two worked examples on invented texts: for each, the answer that the instructions ask for, shortened to the relevant
// fields. A test checks that the gate admits the answers.

/** A short text by the ids of its paragraphs, and the expected answer. */
export interface Example {
  readonly paragraphs: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** An example with a report by several holders, a concession, a quote in pieces, a nested report and a conclusion. */
const LIBRARY: Example = {
  paragraphs: {
    title: 'Open the library on Sundays',
    p1: 'Our library is shut on the one day when most of us are free. Mayor Ana Reyes says that the town cannot afford another shift, and shop owners on Mill Street agree. Of course Sunday work costs more. But the hall is heated all week anyway, so a seventh day would add little to the bill.',
    p2: 'The reform of 2019, its critics complain, closed two branches and saved nothing. According to the Teachers’ Union, parents believe that the reading room keeps their children out of trouble. That is why the council should vote for Sunday hours.',
  },
  answer: {
    actors: [
      { id: 'ana-reyes', name: 'Ana Reyes', type: 'person', here: ['Mayor'], role: 'mayor' },
      { id: 'the-town', name: 'the town', type: 'organization', here: ['the town'] },
      { id: 'shop-owners', name: 'Shop owners on Mill Street', type: 'group' },
      { id: 'critics-of-the-reform', name: 'Critics of the reform', type: 'group', here: ['its critics'] },
      { id: 'teachers-union', name: 'Teachers’ Union', type: 'organization' },
      { id: 'parents', name: 'Parents', type: 'group', here: ['parents'] },
      { id: 'the-council', name: 'the council', type: 'organization', here: ['the council'] },
    ],
    claims: [
      claim('shut-on-free-day', 'p1', 'Our library is shut on the one day when most of us are free', {
        statement: 'The library is closed on the one day when most people are free.',
        type: 'fact',
      }),
      claim('cannot-afford-shift', 'p1', 'the town cannot afford another shift', {
        statement: 'The town cannot afford another shift at the library.',
        type: 'fact',
        holder: ['ana-reyes', 'shop-owners'],
        cue: 'says that',
        stance: 'reports',
      }),
      claim('sunday-costs-more', 'p1', 'Sunday work costs more', {
        statement: 'Work on Sundays costs more.',
        type: 'fact',
        stance: 'concedes',
      }),
      claim('heated-anyway', 'p1', 'the hall is heated all week anyway', {
        statement: 'The hall of the library is heated all week anyway.',
        type: 'fact',
      }),
      claim('adds-little', 'p1', 'a seventh day would add little to the bill', {
        statement: 'Opening on a seventh day would cost little more.',
        type: 'prediction',
      }),
      claim('reform-saved-nothing', 'p2', ['The reform of 2019', 'closed two branches and saved nothing'], {
        statement: 'The reform of 2019 closed two branches and saved nothing.',
        type: 'value',
        holder: 'critics-of-the-reform',
        cue: 'its critics complain',
        stance: 'reports',
      }),
      claim('out-of-trouble', 'p2', 'the reading room keeps their children out of trouble', {
        statement: 'The reading room keeps children out of trouble.',
        type: 'cause',
        holder: 'parents',
        via: [{ actor: 'teachers-union', cue: 'According to the Teachers’ Union' }],
        cue: 'believe that',
        stance: 'endorses',
      }),
      claim('vote-for-sundays', 'p2', 'the council should vote for Sunday hours', {
        statement: 'The council should vote for opening the library on Sundays.',
        type: 'policy',
      }),
    ],
    arguments: [
      { id: 'heat', relation: 'support', premises: ['heated-anyway'], conclusion: 'adds-little', cue: 'so' },
      { id: 'cheap', relation: 'rebut', premises: ['adds-little'], target: 'cannot-afford-shift', cue: 'But' },
      {
        id: 'children',
        relation: 'support',
        premises: ['out-of-trouble'],
        conclusion: 'vote-for-sundays',
        cue: 'That is why',
      },
    ],
    thesis: 'vote-for-sundays',
  },
};

/**
 * An example with a premise as held, a rejected claim, an undercut, a shared subject, a state named by its capital, and
 * a likelihood.
 */
const EELS: Example = {
  paragraphs: {
    p1: 'The harbor board will ban night fishing because it believes that the eels are dying out. They are not. The board points out that fewer boats go out at night, but that follows from the price of fuel, not from a lack of eels.',
    p2: 'A ban would empty the piers and ruin the smokehouses, and without the smokehouses forty people would be out of work. Orland has promised money. Lissa is unlikely to pay before winter.',
  },
  answer: {
    actors: [
      { id: 'harbor-board', name: 'Harbor board', type: 'organization', here: ['The board'] },
      { id: 'orland', name: 'Orland', type: 'state', aliases: ['Lissa'] },
    ],
    claims: [
      claim('ban-coming', 'p1', 'The harbor board will ban night fishing', {
        statement: 'The harbor board will ban night fishing.',
        type: 'prediction',
      }),
      claim('eels-dying-out', 'p1', 'the eels are dying out', {
        statement: 'The eels are dying out.',
        type: 'fact',
        holder: 'harbor-board',
        cue: 'it believes that',
        stance: 'rejects',
      }),
      claim('eels-not-dying-out', 'p1', 'They are not', {
        statement: 'The eels are not dying out.',
        type: 'fact',
      }),
      claim('fewer-boats', 'p1', 'fewer boats go out at night', {
        statement: 'Fewer boats go out at night.',
        type: 'fact',
        holder: 'harbor-board',
        cue: 'points out that',
        stance: 'endorses',
      }),
      claim('fuel-not-eels', 'p1', 'that follows from the price of fuel, not from a lack of eels', {
        statement: 'That fewer boats go out at night follows from the price of fuel, not from a lack of eels.',
        type: 'cause',
      }),
      claim('piers-empty', 'p2', 'A ban would empty the piers', {
        statement: 'A ban on night fishing would empty the piers.',
        type: 'prediction',
      }),
      claim('smokehouses-ruined', 'p2', ['A ban would', 'ruin the smokehouses'], {
        statement: 'A ban on night fishing would ruin the smokehouses.',
        type: 'prediction',
      }),
      claim('forty-out-of-work', 'p2', 'without the smokehouses forty people would be out of work', {
        statement: 'Without the smokehouses, forty people would be out of work.',
        type: 'prediction',
      }),
      claim('money-promised', 'p2', 'Orland has promised money', {
        statement: 'Orland has promised money.',
        type: 'fact',
      }),
      claim('pays-late', 'p2', 'Lissa is unlikely to pay before winter', {
        statement: 'Orland is unlikely to pay before winter.',
        type: 'prediction',
        certainty: 'probable',
      }),
    ],
    arguments: [
      {
        id: 'why-ban',
        relation: 'support',
        premises: ['eels-dying-out'],
        held: ['eels-dying-out'],
        conclusion: 'ban-coming',
        cue: 'because',
      },
      {
        id: 'boats',
        relation: 'support',
        premises: ['fewer-boats'],
        conclusion: 'eels-dying-out',
        holder: 'harbor-board',
        editorial: true,
      },
      { id: 'fuel', relation: 'undercut', premises: ['fuel-not-eels'], target: 'boats', cue: 'but' },
      { id: 'denial', relation: 'rebut', premises: ['eels-not-dying-out'], target: 'eels-dying-out', editorial: true },
    ],
  },
};

function claim(
  id: string,
  paragraph: string,
  words: string | readonly string[],
  fields: Readonly<Record<string, unknown>>,
) {
  return {
    id,
    ...(typeof words === 'string' ? { quote: words } : { quotes: words }),
    paragraph,
    ...fields,
    confidence: 0.9,
  };
}

export const examples: readonly Example[] = [LIBRARY, EELS];

export const EXAMPLES = examples
  .map(({ paragraphs, answer }, i) => {
    const text = Object.entries(paragraphs).map(([id, words]) => `[${id}] ${words}`);
    return `# Example ${i + 1}\n${text.join('\n')}\n\n${answerText(answer)}`;
  })
  .join('\n\n');

/** The answer as JSON, with one entry per line. */
function answerText(answer: Example['answer']): string {
  const fields = Object.entries(answer).map(([field, value]) =>
    Array.isArray(value)
      ? `"${field}": [\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}]`
      : `"${field}": ${JSON.stringify(value)}`,
  );
  return `{${fields.join(',\n')}}`;
}
