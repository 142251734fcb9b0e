// Finds names in a text: whole words, case-sensitive, without overlaps. If several names begin at a word, the longest
// is found. The text is read once, however many names there are.

import type { Range } from './range.ts';

export interface NameIndex {
  /**
   * The names by their first word, then by their length, longest first. So the longest name at a word is found fast.
   */
  readonly byFirstWord: ReadonlyMap<string, readonly NamesOfLength[]>;
}

interface NamesOfLength {
  readonly length: number;
  readonly names: ReadonlyMap<string, Name>;
}

export interface Name {
  readonly name: string;
  /** The id of the actor with this name. */
  readonly id: string;
}

export interface Mention extends Range {
  readonly id: string;
}

/**
 * Scripts without spaces between words. The end of a word can't be seen in them, so each character counts as a word.
 */
const UNSPACED = ['Han', 'Hiragana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** Katakana, the Japanese script for foreign words. Consecutive characters count as one word. */
const KATAKANA = '\\p{Script=Katakana}ー';

/** A word: letters, digits and combining marks. An apostrophe ends a word, so that "Iran’s" contains the name Iran. */
const WORD = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:[${KATAKANA}]\\p{M}*)+|(?:(?![${UNSPACED}${KATAKANA}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

export function indexNames(names: readonly Name[]): NameIndex {
  const byFirstWord = new Map<string, Map<number, Map<string, Name>>>();
  for (const name of names) {
    const first = name.name.match(WORD)?.[0];
    if (first === undefined || !name.name.startsWith(first)) continue;
    const lengths = byFirstWord.get(first) ?? new Map<number, Map<string, Name>>();
    byFirstWord.set(first, lengths);
    const same = lengths.get(name.name.length) ?? new Map<string, Name>();
    lengths.set(name.name.length, same);
    if (!same.has(name.name)) same.set(name.name, name);
  }
  return { byFirstWord: new Map([...byFirstWord].map(([first, lengths]) => [first, longestFirst(lengths)])) };
}

function longestFirst(lengths: ReadonlyMap<number, ReadonlyMap<string, Name>>): readonly NamesOfLength[] {
  return [...lengths].map(([length, names]) => ({ length, names })).sort((a, b) => b.length - a.length);
}

/**
 * The mentions in a text, in reading order, without overlaps. If two indexes contain equally long names at a word, the
 * earlier index in the list has priority.
 */
export function findNames(text: string, ...indexes: readonly NameIndex[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const word of text.matchAll(WORD)) {
    if (word.index < free) continue;
    const name = longestAt(text, word.index, word[0], indexes);
    if (name === undefined) continue;
    free = word.index + name.name.length;
    mentions.push({ start: word.index, end: free, id: name.id });
  }
  return mentions;
}

function longestAt(text: string, at: number, word: string, indexes: readonly NameIndex[]): Name | undefined {
  let longest: Name | undefined;
  for (const { byFirstWord } of indexes) {
    for (const { length, names } of byFirstWord.get(word) ?? []) {
      if (length <= (longest?.name.length ?? 0)) break;
      const found = names.get(text.slice(at, at + length));
      if (found !== undefined && endsWord(text, at + length)) longest = found;
    }
  }
  return longest;
}

/** Whether `at` is at the edge of a word, not inside a word. */
function endsWord(text: string, at: number): boolean {
  const last = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const next = String.fromCodePoint(text.codePointAt(at) ?? SPACE);
  if (!WORD_CHARACTER.test(next)) return true;
  return WORD_CHARACTER.test(last) && (last + next).match(WORD)?.[0] === last;
}

const SPACE = 0x20;
