// The reading time of a text.

/** Words a minute for adults reading non-fiction silently: Brysbaert, Journal of Memory and Language 109 (2019). */
const WORDS_A_MINUTE = 238;

/** Minutes, at least 1. Words are counted as the language parts them, so that scripts without spaces count too. */
export function minutesToRead(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const count = [...segments].filter(({ isWordLike }) => isWordLike).length;
  return Math.max(1, Math.round(count / WORDS_A_MINUTE));
}
