// A sentence with a report → the name of the actor drafted as its holder.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

const cases: readonly (readonly [text: string, holder: string])[] = [
  ['Poland’s government says that the mill is sound.', 'Poland'],
  ['The Polish authorities say that the mill is sound.', 'Poland'],
  ['The Danes say that the mill is sound.', 'Denmark'],
  ['The town council’s consultation paper says that the mill is sound.', 'Town council'],
  ['A study by engineers at the University of Hay says that the mill is sound.', 'Engineers at the University of Hay'],
  [
    'The best study, by engineers at the University of Hay, says that the mill is sound.',
    'Engineers at the University of Hay',
  ],
  ['Many curators believe that the mill is sound.', 'Curators'],
  ['Some of my friends in Accra believe that the mill is sound.', 'Friends in Accra'],
  ['A small group of engineers believes that the mill is sound.', 'Engineers'],
  ['Ann Lee built it in spring. The old miller said that the mill is sound.', 'Ann Lee'],
  [
    'Engineers at the University of Hay disagree with it. They say that the mill is sound.',
    'Engineers at the University of Hay',
  ],
  ['The mill workers whom I met were frank. It is sound, several admitted.', 'Mill workers'],
  ['Some neighbours believe that the mill is sound.', 'Neighbours'],
  ['The Hay Institute weighed it. The institute says that the mill is sound.', 'Hay Institute'],
  ['The council says that the mill is sound.', 'Council'],
  ['The Mill Trust’s Tom Pike says that the mill is sound.', 'Tom Pike'],
  ['The parents of the valley worry that the mill is sound.', 'Parents of the valley'],
  ['A Millweek poll shows that the mill is sound.', 'Millweek'],
  ['The head of schools, Mr. Pike, says that the mill is sound.', 'Pike'],
  ['Mrs. Ann Lee met Tom Pike in Hay. She said that the mill is sound.', 'Ann Lee'],
  ['Tom Pike ran the mill. He had sold it to Ann Lee. Later he said that the mill is sound.', 'Tom Pike'],
  ['The millers think that the mill is old, and fear that it will burn.', 'Millers'],
  ['Lisa Pike met the millers in Hay. Later Lisa said that the mill is sound.', 'Lisa Pike'],
  ['The miller Anton “Tony” Pike said that the mill is sound.', 'Anton “Tony” Pike'],
  ['Dr. Ann Lee, one of the smiths and author of a Hay Institute report, says that the mill is sound.', 'Ann Lee'],
  [
    'The Hay Centers for Mill Control and Prevention said that the mill is sound.',
    'Hay Centers for Mill Control and Prevention',
  ],
  ['The guild has the figures. The figures show that the mill is sound.', 'author'],
];

describe('the holder of a drafted claim', () => {
  it.each(cases)('in %j', (text, expected) => {
    const { claims, actors } = proposalOf('case', `On a mill\n\nA line that is a dek.\n\n${text}`);
    const holder = claims.at(-1)?.data.holder ?? 'author';
    expect(actors.find(({ id }) => id === holder)?.data.name ?? holder).toBe(expected);
  });

  it('in German is no pronoun and no preposition', () => {
    const text =
      'Lasst das Laub liegen\n\nVon Jakob Steiner\n\nDie Biologin Maren Holl hat drei Jahre lang gezählt, was in dem Laub lebt, das unter den Hecken liegen bleibt. Sie sagt, die Käfer seien seit dem Herbst verschwunden. Gegen den Vorschlag wird eingewandt, dass die Gärtner ihre Arbeit verlören. Das Gegenteil ist wahr.';
    const { claims, actors } = proposalOf('laub', text);
    expect(claims.map(({ data }) => data.stance)).toContain('reports');
    expect(actors.map(({ data }) => data.name).filter((name) => /^(?:Sie|Gegen)/.test(name))).toEqual([]);
  });

  it('also has the form of a name that the text uses with a number', () => {
    const { data } = proposalOf(
      'case',
      'On a mill\n\nA line that is a dek.\n\nMany curators believe that it is sound.',
    );
    expect(data.cast).toEqual({ curators: { aliases: ['Many curators'] } });
  });

  it('is named by a passage with the name in lower case', () => {
    const { data } = proposalOf(
      'case',
      'On a mill\n\nA line that is a dek.\n\nThe transport committee argues that it is sound.',
    );
    expect(data.cast).toEqual({ 'transport-committee': { aliases: ['transport committee'] } });
  });
});
