// A few sentences → the actors drafted from them: "name (type; role; what names it here)".

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../sources.ts';

const cases: readonly (readonly [text: string, actors: readonly string[]])[] = [
  [
    'Minister Clara Voss spoke first. Voss left before noon. The minister was tired.',
    ['Clara Voss (person; Minister; Voss, The minister)'],
  ],
  ['The union’s leader, Joan Pike, says that it is late. Later Pike said more.', ['Joan Pike (person; leader; Pike)']],
  ['The Water Board (WB) met. The members of the Board agreed.', ['Water Board (organization; ; Board, the Board)']],
  ['France said that it would pay. Paris has refused since.', ['France (state; ; )']],
  ['Critics of the tram say that it is dear.', ['Critics of the tram (group; ; )']],
  ['The police union argues that it is late.', ['Police union (organization; ; )']],
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
  ['The CONSENT OF THE PEOPLE was asked, and a FIRM answer came.', []],
  [
    'The Duke of Albion wrote to the opponents of the new bridge yesterday.',
    ['Duke of Albion (person; ; )', 'Opponents of the new bridge (group; ; opponents of the new bridge)'],
  ],
  ['Even the friends of the harbour will never say so.', ['Friends of the harbour (group; ; friends of the harbour)']],
  ['Crane Developments asked. Later Crane’s chief executive paid.', ['Crane Developments (organization; ; Crane)']],
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

  it('that may be one are two, with a question for the editor', () => {
    const { doubts } = proposalOf('case', 'On a matter\n\nA dek.\n\nDr. Edwin Marsh spoke. Mrs. Marsh did not.');
    expect(doubts).toEqual([{ name: 'Mrs. Marsh', other: 'Edwin Marsh', reason: 'title-differs' }]);
  });
});
