// The reading time of a text.

/**
 * Reading speed of adults for non-fiction, in words per minute (Brysbaert, Journal of Memory and Language 109, 2019).
 */
const WORDS_A_MINUTE = 238;

/**
 * Reading time in minutes, at least 1. Words are counted by the rules of the language, even in scripts without spaces.
 */
export function minutesToRead(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const count = [...segments].filter(({ isWordLike }) => isWordLike).length;
  return Math.max(1, Math.round(count / WORDS_A_MINUTE));
}
