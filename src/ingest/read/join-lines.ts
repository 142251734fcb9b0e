// The lines of a unit, as an editor, an e-mail program or a web page broke them → the words on one line.

import { plainCharacters } from './characters.ts';
import { hyphenBetween, type Words } from './hyphens.ts';

const NO_WORDS: Words = new Set();

/** Scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u3001-\\u301F\\uFF01-\\uFF60]';
const UNSPACED_END = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'u');

/** The end of a line after which no space is added: a dash directly after a letter, or a soft hyphen. */
const CLOSE_END = /\p{L}(?:--|—|\u00AD)$/u;

/**
 * The words of all lines on one line. A line break becomes a space, except in three cases: after a dash that directly
 * follows a letter, within a cut word, and in a script without spaces.
 * @param words the words of the whole text. They show whether a hyphen at the end of a line belongs to its word. If
 * they are left out, every hyphen is kept
 */
export function joinLines(lines: readonly string[], words: Words = NO_WORDS): string {
  const text = lines.reduce((before, line) => joinTwo(before, line.trim(), words), '');
  return plainCharacters(text).replace(/ +/g, ' ').trim();
}

function joinTwo(before: string, line: string, words: Words): string {
  if (before === '') return line;
  // Only the last characters are tested, because the pattern would be slow on a long line.
  const end = before.slice(-3);
  if (/\p{L}-$/u.test(end) && /^\p{Ll}/u.test(line)) {
    const isDropped = words.size > 0 && hyphenBetween(before, line, words)?.isDropped;
    return (isDropped ? before.slice(0, -1) : before) + line;
  }
  const isClose = CLOSE_END.test(end) || (UNSPACED_END.test(end) && UNSPACED_START.test(line));
  return isClose ? before + line : `${before} ${line}`;
}
