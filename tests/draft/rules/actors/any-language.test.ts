// Texts in languages without rules → the actors drafted from them.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

/** Texts that are long enough to be recognized as a language without rules. */
const GERMAN =
  'Die Mühle steht seit langem am Fluss, und das Rad ist noch immer aus Holz. Der Müller hat es im vergangenen Jahr geflickt, und die Brücke daneben wurde gestrichen. Im Sommer kommen Gäste, im Winter friert das Wehr zu, und niemand fragt nach dem Preis der Bretter oder nach dem Alter der Steine.';
const SPANISH =
  'El molino está junto al río desde hace siglos, y la rueda sigue siendo de madera. El molinero la remendó el año pasado, y el puente de al lado fue pintado entonces. En verano llegan los visitantes, en invierno se hiela la presa, y nadie pregunta por el precio de las tablas ni por la edad de las piedras.';

const cases: readonly (readonly [why: string, text: string, actors: readonly string[]])[] = [
  ['nouns with capitals are no names', GERMAN, []],
  [
    'a name whose last word comes again, beside what was said',
    `${GERMAN} „Das Rad muss einmal ersetzt werden“, sagt Hanna Brodersen. Brodersen kennt die Mühle gut.`,
    ['Hanna Brodersen'],
  ],
  ['a title', `${GERMAN} Das hat der Historiker Dr. Emil Kasten bewiesen.`, ['Emil Kasten']],
  ['a state by its own name', `${GERMAN} In Österreich stehen mehr Mühlen.`, ['Austria']],
  [
    'an abbreviation beside what it stands for',
    `${GERMAN} Der Mühlenverband Nordland (MVN) schweigt dazu.`,
    ['Mühlenverband Nordland'],
  ],
  ['what begins a sentence', `${SPANISH} Nuestro Ayuntamiento calla. Toda la Semana Santa estuvo cerrado.`, []],
  [
    'a name that is no ordinary word, without an article',
    `${SPANISH} El ingeniero Mateo Laredo lo midió. Laredo no cree en las tuberías.`,
    ['Mateo Laredo'],
  ],
];

describe('actors in a language without rules', () => {
  it.each(cases)('%s', (_, text, actors) => {
    expect(proposalOf('mill', `Mill\n\n${text}\n`).actors.map(({ data }) => data.name)).toEqual(actors);
  });
});

describe('claims in a language without rules', () => {
  it('have the actor named beside a quotation as holder, otherwise the author', () => {
    const { claims } = proposalOf(
      'mill',
      `Mill\n\n${GERMAN}\n\nDas sagt Dr. Emil Kasten schon lange. „Das Rad muss einmal ersetzt werden“, sagte Kasten.\n`,
    );
    expect(claims.slice(-2).map(({ assertion, data }) => [assertion.pieces.join(), data.holder])).toEqual([
      ['Das sagt Dr. Emil Kasten schon lange', undefined],
      ['Das Rad muss einmal ersetzt werden', 'emil-kasten'],
    ]);
  });
});
