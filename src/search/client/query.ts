// Typed text → a query of words and phrases in quotation marks. A match contains every word of the query that occurs in
// the library. Any input gives a query, never an error.

import { searchWords } from '../../ui/browser-words.ts';
import { forIndex } from '../records/for-index.ts';

export interface Query {
  /** The typed text, cut to LONGEST code units without splitting a character. */
  readonly text: string;
  readonly words: string;
  readonly phrases: readonly string[];
}

/** Maximum length of a query, in UTF-16 code units: enough for a pasted sentence. */
export const LONGEST = 300;

export function queryOf(typed: string): Query {
  const text = typed.trim().slice(0, LONGEST).toWellFormed();
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = '']) => asked(phrase)).filter(hasWord);
  const words = asked(text.replace(PHRASE, ' '));
  return { text, words: hasWord(words) ? words : '', phrases };
}

/** Whether the query contains at least one word or phrase. */
export function isAsking({ words, phrases }: Query): boolean {
  return words !== '' || phrases.length > 0;
}

/** The words of the query, including those of phrases, as typed. */
export function wordsOf({ text }: Query): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * The words of the query without question words such as “who” and “is”, which do not say what the question is about.
 */
export function wordsThatAsk(query: Query): readonly string[] {
  const words = wordsOf(query).map((word) => word.toLowerCase());
  return words.filter((word) => !searchWords.fillers.split(' ').includes(word));
}

/** A word: letters and digits, with combining marks and joiners inside. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D]*/gu;

/** Text in straight, curly, low or angle quotation marks. An opening mark without a closing mark is ignored. */
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
