// Text as people write it → text whose every word Pagefind finds. Only the index sees it; no page does.
// Pagefind 1.6 cuts words at spaces and at ASCII punctuation: it misses the second half of words joined by other dashes or
// an ellipsis, the word after a curly elision (l’hôpital), and letters that have another form (ligatures, full width, æ).

/** Each rule with what it is for. In this order: NFKC also turns `…` into three full stops and U+2011 into U+2010. */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  /* soft hyphens and zero-width marks within words, but not the joiners that shape Persian and Indic words */
  [/[\u00AD\u200B\u2060\uFEFF]/g, ''],
  /* true hyphens of any kind */
  [/[\u2010\u2011\uFE63\uFF0D]/g, '-'],
  /* a dash or an ellipsis parts words; it stays with the first, since one by itself would break a phrase as a word does */
  [/\s*([\u2012-\u2015\u2212]|\.{2,}|--+)\s*/g, '$1 '],
  /* an apostrophe is found in both its halves when it is straight */
  [/[\u2018\u2019\u201B\u02BC\u2032]/g, "'"],
  /* letters that NFKC keeps */
  [/æ/g, 'ae'],
  [/Æ/g, 'Ae'],
  [/œ/g, 'oe'],
  [/Œ/g, 'Oe'],
];

export function forIndex(text: string): string {
  return RULES.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFKC'));
}
