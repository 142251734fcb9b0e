// Text as people write it → text in which Pagefind finds every word. The result is used for the index and for queries,
// but never shown. Pagefind 1.6 separates words only at spaces and ASCII punctuation. It misses the second of two words
// joined by a dash or an ellipsis, the word after a curly apostrophe (l’hôpital), and words with ligatures, full-width
// letters, æ or ł.

/**
 * Replacements after NFKC normalization, which also turns `…` into three full stops and U+2011 into U+2010. The order
 * matters.
 */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  // Removes soft hyphens and zero-width characters within words, but not the joiners of Persian and Indic words.
  [/[\u00AD\u200B\u2060\uFEFF]/g, ''],
  // Replaces all kinds of hyphens by one.
  [/[\u2010\u2011\uFE63\uFF0D]/g, '-'],
  // Adds a space after a dash or an ellipsis, and removes one before it: with spaces on both sides, Pagefind would count
  // the dash as a word of a phrase.
  [/\s*([\u2012-\u2015\u2212]|\.{2,}|--+)\s*/g, '$1 '],
  // Makes apostrophes straight, because Pagefind finds the words on both sides of a straight apostrophe.
  [/[\u2018\u2019\u201B\u02BC\u2032]/g, "'"],
  // Replaces ligatures that NFKC keeps.
  [/æ/g, 'ae'],
  [/Æ/g, 'Ae'],
  [/œ/g, 'oe'],
  [/Œ/g, 'Oe'],
  // Replaces letters that Unicode does not divide into a letter and an accent, so that Pagefind keeps their accents.
  [/ł/g, 'l'],
  [/Ł/g, 'L'],
  [/ø/g, 'o'],
  [/Ø/g, 'O'],
  [/[đð]/g, 'd'],
  [/[ĐÐ]/g, 'D'],
  [/þ/g, 'th'],
  [/Þ/g, 'Th'],
  [/ħ/g, 'h'],
  [/Ħ/g, 'H'],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/ẞ/g, 'SS'],
];

export function forIndex(text: string): string {
  return RULES.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFKC'));
}

/**
 * The text as written (letters, quotation marks, apostrophes), but with spaces exactly where `forIndex` has them.
 * Excerpts show this text at the positions of the found words.
 */
export function asShown(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s*([\u2012-\u2015\u2212]|[.…\u2025]*(?:\.{2}|[…\u2025])[.…\u2025]*|--+)\s*/g, '$1 ');
}
