// A few sentences → the actors drafted from them, as "name (type; role; aliases in this text)".

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

const cases: readonly (readonly [text: string, actors: readonly string[]])[] = [
  [
    'Minister Clara Voss spoke first. Voss left before noon. The minister was tired.',
    ['Clara Voss (person; Minister; Voss, The minister)'],
  ],
  ['The union’s leader, Joan Pike, says that it is late. Later Pike said more.', ['Joan Pike (person; leader; Pike)']],
  ['The Water Board (WB) met. Later the Board agreed.', ['Water Board (organization; ; Board, the Board)']],
  ['France said that it would pay. Paris has refused since.', ['France (state; ; )']],
  ['Critics of the tram say that it is dear.', ['Critics of the tram (group; ; )']],
  ['The police union argues that it is late.', ['Police union (organization; ; police union)']],
  ['Dr. Edwin Marsh spoke. Mrs. Marsh did not.', ['Edwin Marsh (person; ; )', 'Mrs. Marsh (person; ; Marsh)']],
  ['It is NEVER too late, and WHOEVER says so is wrong.', []],
  ['We met in Irvine, and they left for Mobile. A letter came from Toronto.', []],
  [
    'The Marine Weather Service (MWS) saw it. An ATM and a new SUV stood by.',
    ['Marine Weather Service (organization; ; )'],
  ],
  ['The Danish Weather Service saw it coming.', ['Danish Weather Service (organization; ; )']],
  ['Their ship, said the think tank Autonomy, is late.', ['Autonomy (organization; ; )']],
  [
    'It was the Ministry of Food and Fisheries that paid.',
    ['Ministry of Food and Fisheries (organization; ; the Ministry)'],
  ],
  ['The Orchard Directive and the Peace Prize came on a Friday in May.', []],
  ['It would be wise, they say, to abolish the guild: Abolish the Guild is their motto.', ['Guild (organization; ; )']],
  ['The CONSENT OF THE PEOPLE was asked for, and a FIRM answer came.', []],
  [
    'The Duke of Albion wrote to the opponents of the new bridge yesterday.',
    ['Duke of Albion (person; ; )', 'Opponents of the new bridge (group; ; opponents of the new bridge)'],
  ],
  ['Even the friends of the harbour will never say so.', ['Friends of the harbour (group; ; friends of the harbour)']],
  ['Crane Developments asked. Later Crane’s chief executive paid.', ['Crane Developments (organization; ; Crane)']],
  [
    'Some in Tokyo say so. They wrote to Lima, and talks with Oslo failed.',
    ['Japan (state; ; )', 'Norway (state; ; )'],
  ],
  [
    'The gate was paid with Madrid’s money. Rome, which made many vows, still refuses.',
    ['Italy (state; ; )', 'Spain (state; ; )'],
  ],
  ['It is in Lisbon, where Lisbon’s streets are steep. Vienna has a port.', []],
  ['They sold it in towns like Ebbsmouth and Larnick, to the children of Torrow.', []],
  ['Her novel “Grey Harvest” came out.', []],
  ['A reply came from Ada Stone of Corby, who argues that it is late.', ['Ada Stone (person; ; )']],
  ['It was Dame Edith Marlow who came. Dame Edith stayed.', ['Edith Marlow (person; Dame; Edith)']],
  ['The surgeon Ann Bell spoke. Later Ms. Bell left.', ['Ann Bell (person; surgeon; Bell, The surgeon)']],
  ['Then Railway Minister Ashok Verma left.', ['Ashok Verma (person; Railway Minister; )']],
  [
    'A note by the Plantation and Farm Workers Union was read.',
    ['Plantation and Farm Workers Union (organization; ; )'],
  ],
  ['Prices at St. Agnes’s have risen.', ['St. Agnes’s (organization; ; )']],
  ['The Grain Trade Agency met. Now the G.T.A. is late.', ['Grain Trade Agency (organization; ; G.T.A.)']],
  [
    'It is the district council’s plan. The council has promised more, and the old council house stands.',
    ['District council (organization; ; district council, The council)'],
  ],
  [
    'A study by engineers at the Northern Institute found that it is late.',
    [
      'Engineers at the Northern Institute (group; ; engineers at the Northern Institute)',
      'Northern Institute (organization; ; )',
    ],
  ],
  ['Democrats, for their part, took the money.', ['Democrats (group; ; )']],
  ['Our boats crossed Lake Wennet and saw the Milky Way.', []],
];

describe('actors drafted', () => {
  it.each(cases)('from %j', (text, actors) => {
    const { actors: found, data } = proposalOf('case', `On a matter\n\nA line that is a dek.\n\n${text}`);
    const shown = found.map(
      ({ id, data: { name, type, role } }) =>
        `${name} (${type}; ${role ?? ''}; ${data.cast?.[id]?.aliases?.join(', ') ?? ''})`,
    );
    expect(shown.toSorted()).toEqual(actors.toSorted());
  });

  it('with names that may mean one actor are two, with a question for the editor', () => {
    const { doubts } = proposalOf('case', 'On a matter\n\nA dek.\n\nDr. Edwin Marsh spoke. Mrs. Marsh did not.');
    expect(doubts).toEqual([{ name: 'Mrs. Marsh', other: 'Edwin Marsh', reason: 'title-differs' }]);
  });
});
