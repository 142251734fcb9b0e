// The table of all characters that the ingest changes. These belong to the typesetting of a text, not to its words.
// Letters, accents, quotation marks, dashes and case are never changed, and the source file stays as it is.
// Some characters are not in the table because they are needed: the zero-width joiner and non-joiner for spelling in
// Persian and Indic scripts and for emoji; U+200E, U+200F and U+061C for the order of punctuation in right-to-left
// texts; variation selectors.

export interface CharacterRule {
  readonly what: string;
  /** Matches one character. The first rule that matches a character is applied. */
  readonly matches: RegExp;
  readonly becomes: string | ((character: string) => string);
}

/**
 * The character without its typographic form, by the compatibility decomposition of Unicode: a ligature becomes its
 * letters, a joined form of an Arabic letter its basic form.
 */
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

/** The text after all changes of the table. Applied to its own result, the function changes nothing. */
export function plainCharacters(text: string): string {
  return text.replace(ANY, (character) => {
    const rule = characterTable.find(({ matches }) => matches.test(character));
    return typeof rule?.becomes === 'function' ? rule.becomes(character) : (rule?.becomes ?? character);
  });
}
