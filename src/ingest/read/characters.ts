// The table of all characters that the ingest changes: characters that belong to the typesetting of a text, not to its
// words. Letters, accents, quotation marks, dashes and case are never changed. The source file itself is not changed at
// all.
//
// Not in the table: the zero-width joiner and non-joiner (needed for spelling in Persian and Indic scripts, and in
// emoji), U+200E, U+200F and U+061C (needed to order punctuation in right-to-left texts), and variation selectors.

export interface CharacterRule {
  readonly what: string;
  /** Matches one character. The first rule that matches a character is applied. */
  readonly matches: RegExp;
  readonly becomes: string | ((character: string) => string);
}

/** The separate letters of a ligature, and the basic form of an Arabic letter, by Unicode's compatibility decomposition. */
const apart = (character: string) => character.normalize('NFKC');

export const characterTable: readonly CharacterRule[] = [
  { what: 'soft hyphens', matches: /\u00AD/, becomes: '' },
  {
    what: 'no-break, figure, thin and other wide or narrow spaces',
    matches: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
    becomes: ' ',
  },
  { what: 'line and paragraph separators, next line', matches: /[\u0085\u2028\u2029]/, becomes: ' ' },
  { what: 'zero-width spaces, word joiners, byte order marks', matches: /[\u200B\u2060\uFEFF]/, becomes: '' },
  {
    what: 'bidi embeddings, overrides and isolates, which can show words in another order than they are read',
    matches: /[\u202A-\u202E\u2066-\u2069]/,
    becomes: '',
  },
  { what: 'tabs, vertical tabs and page breaks', matches: /[\t\v\f]/, becomes: ' ' },
  { what: 'other control characters', matches: /(?![\r\n])\p{Cc}/u, becomes: '' },
  { what: 'Latin and Armenian ligatures', matches: /[\uFB00-\uFB06\uFB13-\uFB17]/, becomes: apart },
  {
    what: 'Arabic letters in the shapes of a page',
    matches: /[\uFB50-\uFBB1\uFBD3-\uFBFF\uFE80-\uFEFC]/,
    becomes: apart,
  },
];

const ANY = new RegExp(characterTable.map(({ matches }) => matches.source).join('|'), 'gu');

/** The text after the changes of the table. A second application changes nothing. */
export function plainCharacters(text: string): string {
  return text.replace(ANY, (character) => {
    const rule = characterTable.find(({ matches }) => matches.test(character));
    return typeof rule?.becomes === 'function' ? rule.becomes(character) : (rule?.becomes ?? character);
  });
}
