// Whether two texts are the same words, whatever their case, accents and punctuation.

import { fold } from './fold.ts';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

export function isSameWords(a: string, b: string): boolean {
  return wordsOnly(a) === wordsOnly(b);
}

function wordsOnly(text: string): string {
  return fold(text).text.replace(BETWEEN_WORDS, ' ').trim();
}
