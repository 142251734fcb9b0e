import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/anchor/fold.ts';
import { characterTable, plainCharacters } from '../../../src/ingest/read/characters.ts';

const cases: readonly (readonly [what: string, input: string, output: string])[] = [
  ['a soft hyphen', 'govern\u00ADment', 'government'],
  ['no-break and thin spaces', '50\u00A0000\u202F€\u2009!', '50 000 € !'],
  ['zero-width spaces and a byte order mark', '\uFEFFa\u200Bb\u2060c', 'abc'],
  ['an override that turns words around', 'a\u202Edcb\u202C', 'adcb'],
  ['isolates', '\u2067שלום\u2069', 'שלום'],
  ['ligatures', 'e\uFB00ect, \uFB01rst, \uFB03x, be\uFB05', 'effect, first, ffix, best'],
  ['Arabic letters in the shapes of a page', '\uFEB3\uFEFC\uFEE1', 'سلام'],
  ['a page break, a bell and an escape', 'a\fb\x07c\x1B[31m', 'a bc[31m'],
  ['a line separator', 'a\u2028b', 'a b'],
];

const kept = ['می\u200Cخواهم', '👩\u200D🌾', 'naïve — “quoted” … ½ № ﷺ', '\u200Fא\u200E', 'e\u0301'];

describe('plainCharacters(text)', () => {
  it.each(cases)('corrects %s', (_, input, output) => {
    expect(plainCharacters(input)).toBe(output);
  });

  it.each(kept)('leaves %j as it is', (text) => {
    expect(plainCharacters(text)).toBe(text);
  });

  it('changes only the characters of the table, and nothing at the second application', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainCharacters(text);
        const isChanged = characterTable.some(({ matches }) => matches.test(text));
        return plainCharacters(plain) === plain && isChanged === (plain !== text);
      }),
    );
  });

  it('never changes a text so that a quote is not found again', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const lost = characters.filter(
      (character) =>
        !/[\p{Cc}\p{Cs}]/u.test(character) &&
        fold(`a${plainCharacters(character)}b`).text !== fold(`a${character}b`).text,
    );
    expect(lost).toEqual([]);
  });
});
