// A word that is cut by a hyphen at the end of a line → whether the word is written with the hyphen. First the other
// words of the text decide, then a list of English words.

import { createRequire } from 'node:module';
import { z } from 'zod';

/** The decision about a hyphen. With `unsure`, the hyphen is kept, and a warning asks the editor to check the word. */
export type Hyphen = 'dropped' | 'kept' | 'unsure';

/** The words of a text, in lower case. A word with hyphens is one word. */
export type Words = ReadonlySet<string>;

/** A word of letters; it may contain apostrophes and hyphens. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

const LAST_WORD = /\p{L}[\p{L}\p{M}]*-$/u;
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}]*/u;

/** The words of all lines. A word that is cut at the end of its line is left out. */
export function wordsOf(lines: readonly string[]): Words {
  const found = new Set<string>();
  for (const line of lines) {
    const whole = line.trim().replace(/(?<!\S)\S*-$/, '');
    for (const [word] of whole.toLowerCase().matchAll(WORD)) found.add(word);
  }
  return found;
}

/**
 * @param before the line that ends with a hyphen
 * @param after the line after it
 * @param words the words of the whole text
 * @returns undefined if the hyphen is not inside a word
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

/** Maximum length, in code units, of each part of a cut word. */
const LONGEST_WORD = 60;

let english: Words | undefined;

/** Whether a word is in the list of English words. The list is loaded at the first call, because few texts need it. */
function isEnglish(word: string): boolean {
  english ??= new Set(
    z.array(z.string()).parse(createRequire(import.meta.url)('an-array-of-english-words/index.json')),
  );
  return english.has(word);
}
