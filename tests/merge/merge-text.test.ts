// A changed source and an edited article are merged into one text, with the changes of the source and the edits of the
// person.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn, type Edition, edited, update } from './memory-library.ts';

const A = 'The mill on the hill has stood there for two hundred years.';
const B = 'Its wheel drives a saw and two stones, and both of them are old.';
const C = 'The council would rather have a wide road there for the lorries.';
const NEW = 'Nobody has asked the ducks what they think about their pond.';
const SOURCE = sourceWith(A, B, C);

/** A person's edit of the article, the changed source, and the merged text. */
const cases: readonly {
  readonly title: string;
  readonly hand?: (article: string) => string;
  readonly source: string;
  readonly blocks: readonly string[];
  readonly conflicts?: readonly string[];
}[] = [
  {
    title: 'a block the source changed',
    source: sourceWith(A, B.replace('two', 'ten'), C),
    blocks: [`p1: ${A}`, `p2: ${B.replace('two', 'ten')}`, `p3: ${C}`],
  },
  {
    title: 'a block corrected by hand, another changed in the source',
    hand: (article) => article.replace('has stood', 'had stood'),
    source: sourceWith(A, B.replace('two', 'ten'), C),
    blocks: [`p1: ${A.replace('has stood', 'had stood')}`, `p2: ${B.replace('two', 'ten')}`, `p3: ${C}`],
  },
  {
    title: 'a block rewritten by hand, another changed in the source',
    hand: (article) =>
      article
        .replace(A, 'All of this is different now.')
        .replace('starts: The mill on the hill has', 'starts: All of this is'),
    source: sourceWith(A, B.replace('two', 'ten'), C),
    blocks: ['p1: All of this is different now.', `p2: ${B.replace('two', 'ten')}`, `p3: ${C}`],
  },
  {
    title: 'words emphasised by hand',
    hand: (article) => article.replace('the hill has stood', '*the hill* has stood'),
    source: sourceWith(A, B, C, NEW),
    blocks: [`p1: ${A.replace('the hill', '*the hill*')}`, `p2: ${B}`, `p3: ${C}`, `p4: ${NEW}`],
  },
  {
    title: 'a block changed on both sides',
    hand: (article) => article.replace('two stones', 'three stones'),
    source: sourceWith(A, B.replace('two', 'ten'), C),
    blocks: [`p1: ${A}`, `p2: ${B.replace('two', 'three')}`, `p3: ${C}`],
    conflicts: [`p2: ${B.replace('two', 'ten')}`],
  },
  {
    title: 'the same correction on both sides',
    hand: (article) => article.replace('two stones', 'ten stones'),
    source: sourceWith(A, B.replace('two', 'ten'), C),
    blocks: [`p1: ${A}`, `p2: ${B.replace('two', 'ten')}`, `p3: ${C}`],
  },
  {
    title: 'a block added by hand',
    hand: (article) => article.replace(`${B}\n`, `${B}\n\n${NEW}\n`),
    source: sourceWith(A.replace('two', 'ten'), B, C),
    blocks: [`p1: ${A.replace('two', 'ten')}`, `p2: ${B}`, `p4: ${NEW}`, `p3: ${C}`],
  },
  {
    title: 'a block removed by hand',
    hand: (article) => article.replace(`${B}\n\n`, ''),
    source: sourceWith(A.replace('two', 'ten'), B, C),
    blocks: [`p1: ${A.replace('two', 'ten')}`, `p3: ${C}`],
  },
  {
    title: 'a block edited by hand that the source has no more',
    hand: (article) => article.replace('two stones', 'three stones'),
    source: sourceWith(A, C),
    blocks: [`p1: ${A}`, `p2: ${B.replace('two', 'three')}`, `p3: ${C}`],
    conflicts: ['p2: undefined'],
  },
];

describe('the text of an article whose source changed', () => {
  it.each(cases)('$title', ({ hand = (article) => article, source, blocks, conflicts = [] }) => {
    const next = updated(source, edited(updated(SOURCE), hand));
    expect(blocksIn(next)).toEqual(blocks);
    expect(next.plan.conflicts.map(({ block, source: now }) => `${block}: ${now}`)).toEqual(conflicts);
  });

  it('takes over a new title, unless a person gave the article another', () => {
    const source = SOURCE.replace('Save the Mill', 'Keep the Mill');
    expect(updated(source, updated(SOURCE)).standing.entry.data.title).toBe('Keep the Mill');
    const titled = edited(updated(SOURCE), (text) => text.replace('title: Save the Mill', 'title: My Mill'));
    expect(updated(source, titled).standing.entry.data.title).toBe('My Mill');
  });

  it('stays unchanged in every block if the last ingest’s text is unknown', () => {
    const { standing, ...rest } = edited(updated(SOURCE), (text) => text.replace('two stones', 'three stones'));
    const next = updated(sourceWith(A, B.replace('old', 'new'), NEW), {
      ...rest,
      standing: { ...standing, written: undefined },
    });
    expect(blocksIn(next)).toEqual([`p1: ${A}`, `p2: ${B.replace('two', 'three')}`, `p3: ${C}`, `p4: ${NEW}`]);
    expect(next.plan.conflicts).toEqual([{ block: 'p2', source: B.replace('old', 'new') }]);
  });

  it('never reuses the numbers of removed blocks, including the highest', () => {
    const shorter = updated(sourceWith(A, B), updated(SOURCE));
    expect(shorter.standing.entry.data.retiredBlocks).toEqual(['p3']);
    expect(blocksIn(updated(sourceWith(A, B, NEW), shorter))).toEqual([`p1: ${A}`, `p2: ${B}`, `p4: ${NEW}`]);
  });

  it('never gives an id twice, and lets an unchanged block keep its id', () => {
    const paragraphs = fc.array(fc.constantFrom(...Array.from({ length: 12 }, (_, i) => paragraph(i))), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(paragraphs, { minLength: 2, maxLength: 5 }), (sources) => {
        const gone = new Set<string>();
        let before: Edition | undefined;
        for (const source of sources) {
          const now = updated(sourceWith(...source), before);
          const ids = blocksIn(now).map((block) => block.slice(0, block.indexOf(':')));
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => gone.has(id))).toEqual([]);
          expect(blocksIn(now).map((block) => block.slice(block.indexOf(':') + 2))).toEqual(source);
          for (const block of before === undefined ? [] : blocksIn(before)) {
            const id = block.slice(0, block.indexOf(':'));
            if (!ids.includes(id)) gone.add(id);
          }
          before = now;
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a paragraph that was corrected by hand', () => {
  it('stays unchanged, whatever happens to the source', () => {
    const paragraphs = fc.array(fc.constantFrom(...Array.from({ length: 12 }, (_, i) => paragraph(i))), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.array(paragraphs, { minLength: 1, maxLength: 3 }), (first, nth, sources) => {
        const before = updated(sourceWith(...first));
        const words = first[nth % first.length] ?? '';
        const corrected = words.replace('anybody', 'somebody');
        let edition = edited(before, (text) => text.replace(`\n\n${words}\n`, `\n\n${corrected}\n`));
        for (const source of sources) {
          edition = updated(sourceWith(...source), edition);
          expect(blocksIn(edition).filter((block) => block.endsWith(`: ${corrected}`))).toHaveLength(1);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('Markdown that a person put between the blocks', () => {
  const D = 'See the [plan][1] of the [second road][road], which is by hand.';
  const between = [
    '<!-- for the\n\neditor -->',
    '***',
    '[1]: https://example.org/plan\n  "the plan"',
    '[road]: <b.md>',
  ];
  const [note = '', line = '', first = '', second = ''] = between;
  const before = edited(updated(SOURCE), (text) =>
    text.replace(/\n---\n[\s\S]*/, () => `\n---\n\n${[A, note, B, line, D, first, C, second].join('\n\n')}\n`),
  );

  it.each([
    ['a changed block', [A, B.replace('two', 'ten'), C], [A, note, B.replace('two', 'ten'), line, D, first, C, second]],
    ['a new block', [A, B, C, NEW], [A, note, B, line, D, first, C, NEW, second]],
    ['a block less', [A, C.replace('wide', 'new')], [A, note, line, D, first, C.replace('wide', 'new'), second]],
  ])('stays where the source has %s', (_, source, body) => {
    expect(updated(sourceWith(...source), before).standing.entry.body.trim()).toBe(body.join('\n\n'));
  });

  it('stays in the same number of places, however often the source changes', () => {
    let edition = before;
    for (const words of ['three', 'four', 'five'])
      edition = updated(sourceWith(A, B.replace('two', words), C), edition);
    const { body } = edition.standing.entry;
    for (const piece of between) expect(body.split(piece)).toHaveLength(2);
  });
});

describe('an order of blocks that a person chose', () => {
  const before = edited(updated(SOURCE), (text) =>
    text.replace(/\n---\n[\s\S]*/, () => `\n---\n\n${[C, A, B].join('\n\n')}\n`),
  );

  it.each([
    ['a changed block', [A, B.replace('two', 'ten'), C], [C, A, B.replace('two', 'ten')]],
    ['a new block', [A, NEW, B, C], [C, A, NEW, B]],
    ['a block less', [A, C], [C, A]],
  ])('stays where the source has %s', (_, source, body) => {
    expect(updated(sourceWith(...source), before).standing.entry.body.trim()).toBe(body.join('\n\n'));
  });

  it('is the source’s own if nobody changed it', () => {
    const moved = updated(sourceWith(C, A, B), updated(SOURCE));
    expect(moved.standing.entry.body.trim()).toBe([C, A, B].join('\n\n'));
  });
});

describe('the passages of annotations, after the text changed', () => {
  it('are reported if they moved, changed or were lost', () => {
    const next = updated(sourceWith(B, C.replace('wide', 'very wide'), `${NEW} ${A}`), updated(SOURCE));
    const states = next.plan.passages.map(({ quote, state }) => `${state}: ${quote.slice(0, 12)}`);
    expect(states.toSorted()).toEqual(['changed: The council ', 'moved: The mill on ']);
  });
});

function updated(source: string, before?: Edition): Edition {
  const edition = update(source, before);
  if (edition === undefined) throw new TypeError('expected a source with paragraphs');
  return edition;
}

function sourceWith(...paragraphs: readonly string[]): string {
  return ['Save the Mill', 'by Ann Lee', ...paragraphs].join('\n\n');
}

/** The paragraph with number i. Paragraphs share few words, so that none is similar to an edited version of another. */
function paragraph(i: number): string {
  const word = (n: number) =>
    `${'bdfgklmnprst'[(i + n) % 12]}${'aeiou'[(i * 3 + n) % 5]}${'lmnrst'[(i + n * 5) % 6]}o${i}`;
  return `It was ${Array.from({ length: 9 }, (_, n) => word(n)).join(' ')} before anybody came to ${word(11)}.`;
}
