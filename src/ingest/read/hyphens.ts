// A word cut by a hyphen at a line's end → whether the hyphen belongs to the word, by the other words of the text and by a word list.

import { createRequire } from 'node:module';
import { z } from 'zod';

/** `unsure` keeps the hyphen too, but an editor should look. */
export type Hyphen = 'dropped' | 'kept' | 'unsure';

/** The words of a text in lower case, hyphenated ones as a whole. */
export type Words = ReadonlySet<string>;

/** A word of letters, with apostrophes and hyphens within it. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

const LAST_WORD = /\p{L}[\p{L}\p{M}]*-$/u;
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}]*/u;

/** @param lines whose cut words don't count: only words within a line are whole */
export function wordsOf(lines: readonly string[]): Words {
  const found = new Set<string>();
  for (const line of lines) {
    const whole = line.trim().replace(/\S*-$/, '');
    for (const [word] of whole.toLowerCase().matchAll(WORD)) found.add(word);
  }
  return found;
}

/**
 * @param before words that end with a hyphen
 * @param after the words of the next line
 * @returns undefined if no word is cut
 */
export function hyphenBetween(before: string, after: string, words: Words): Hyphen | undefined {
  const first = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0].slice(0, -1).toLowerCase();
  const second = FIRST_WORD.exec(after.slice(0, LONGEST_WORD))?.[0].toLowerCase();
  if (first === undefined || second === undefined) return undefined;
  if (words.has(first + second)) return 'dropped';
  if (words.has(`${first}-${second}`)) return 'kept';
  if (isEnglish(first + second)) return 'dropped';
  return isEnglish(first) && isEnglish(second) ? 'kept' : 'unsure';
}

/** Characters: no word that a line break cuts is longer. */
const LONGEST_WORD = 60;

let english: Words | undefined;

/** The list is loaded with the first word that needs it: few texts do. */
function isEnglish(word: string): boolean {
  english ??= new Set(
    z.array(z.string()).parse(createRequire(import.meta.url)('an-array-of-english-words/index.json')),
  );
  return english.has(word);
}
