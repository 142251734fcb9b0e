// A hyphen at the end of a line, inside a word → whether the hyphen is part of the word. The other words of the text
// decide, then a list of English words. If neither has the word, a hyphen between two words of the text is kept.

import { createRequire } from 'node:module';
import { z } from 'zod';

export interface Hyphen {
  readonly isDropped: boolean;
  /** Whether the decision is certain. If not, a warning asks the editor to check the word. */
  readonly isSure: boolean;
}

const DROPPED: Hyphen = { isDropped: true, isSure: true };
const KEPT: Hyphen = { isDropped: false, isSure: true };

/** The words of a text, in lower case. A word with hyphens is one word. */
export type Words = ReadonlySet<string>;

/** A word of letters; it may contain apostrophes and hyphens. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

const LAST_WORD = /\p{L}[\p{L}\p{M}]*-$/u;
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}]*/u;

/**
 * The words of all lines, except words that are cut by a hyphen at the end of a line. If no line ends with such a
 * hyphen, the words are not needed, and the set is empty.
 */
export function wordsOf(lines: readonly string[]): Words {
  const found = new Set<string>();
  if (!lines.some((line) => line.trimEnd().endsWith('-'))) return found;
  let isCut = false;
  for (const line of lines) {
    const begun: string = isCut ? line.trim().replace(/^\S+/, '') : line.trim();
    const whole: string = begun.replace(/(?<!\S)\S*-$/, '');
    isCut = whole !== begun;
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
  if (words.has(first + second)) return DROPPED;
  if (words.has(`${first}-${second}`)) return KEPT;
  if (isInEnglish(words) && isEnglish(first + second)) return DROPPED;
  if (isInEnglish(words) && isEnglish(first) && isEnglish(second)) return KEPT;
  return { isDropped: !words.has(first) || !words.has(second), isSure: false };
}

/** Whether a text with these words can be English. */
function isInEnglish(words: Words): boolean {
  return words.has('the') && ['and', 'of', 'to', 'is'].some((word) => words.has(word));
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
