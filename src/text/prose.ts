// Plain text → whether it ends like a sentence, its number of words, its reading time, and whether its script has no
// spaces.

const SENTENCE_END = /[.!?…:;。！？；：؟۔।]["”’'»)\]*_」』）]*(?:\s?[[(]\d+[\])])?$/;

export function endsSentence(text: string): boolean {
  // Only the end of the text is tested, because the regular expression would be slow on a long line.
  return SENTENCE_END.test(text.slice(-12));
}

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * Whether a text is in a script without spaces between words, such as Chinese. In such a script, the same content takes
 * fewer characters.
 */
export function isUnspaced(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    text.slice(0, 200),
  );
}

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
