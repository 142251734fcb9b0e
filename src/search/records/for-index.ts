// Text as people write it → text in which Pagefind finds every word. It is used for the index and for queries, never shown.
// Pagefind 1.6 separates words at spaces and ASCII punctuation only. It misses the second of two words joined by another dash
// or an ellipsis, the word after a curly apostrophe (l’hôpital), and words with ligatures, full-width letters or æ.

/** Replacements after NFKC, which also turns `…` into three full stops and U+2011 into U+2010. The order matters. */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  /* soft hyphens and zero-width marks within words, but not the joiners that shape Persian and Indic words */
  [/[\u00AD\u200B\u2060\uFEFF]/g, ''],
  /* all kinds of hyphens */
  [/[\u2010\u2011\uFE63\uFF0D]/g, '-'],
  /* a dash or an ellipsis separates words; it stays attached to the first, since by itself it would count as a word of a phrase */
  [/\s*([\u2012-\u2015\u2212]|\.{2,}|--+)\s*/g, '$1 '],
  /* words on both sides of an apostrophe are found if it is straight */
  [/[\u2018\u2019\u201B\u02BC\u2032]/g, "'"],
  /* ligatures that NFKC keeps */
  [/æ/g, 'ae'],
  [/Æ/g, 'Ae'],
  [/œ/g, 'oe'],
  [/Œ/g, 'Oe'],
];

export function forIndex(text: string): string {
  return RULES.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFKC'));
}
