// What is typed → what is asked: words, of which a record has all that the library knows, and phrases in quotation marks,
// found as they stand.
// Nothing that can be typed is an error.

import { forIndex } from '../records/for-index.ts';

export interface Query {
  /** As typed, without what can't be asked: at most so long, and whole characters. */
  readonly text: string;
  readonly words: string;
  readonly phrases: readonly string[];
}

/** Enough for any sentence that somebody might paste. */
export const LONGEST = 300;

export function queryOf(typed: string): Query {
  const text = typed.trim().slice(0, LONGEST).toWellFormed();
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = '']) => asked(phrase)).filter(hasWord);
  const words = asked(text.replace(PHRASE, ' '));
  return { text, words: hasWord(words) ? words : '', phrases };
}

/** Whether there is anything to look for. */
export function isAsking({ words, phrases }: Query): boolean {
  return words !== '' || phrases.length > 0;
}

/** The words of the query one by one, phrases included, as in the text. */
export function wordsOf({ text }: Query): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Letters and figures, with the marks and joiners within words. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D]*/gu;

/** Straight, curly, low and angle quotation marks; one that isn't closed yet begins no phrase. */
const PHRASE = /["“”„«]([^"“”„«»]+)["“”»]/g;

function asked(text: string): string {
  return forIndex(text)
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
