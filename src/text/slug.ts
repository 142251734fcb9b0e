// Words → a slug, which is a valid file name on every system: in ASCII, at most 60 characters, not a reserved name, not
// a path. A hash of the words is added if they give no usable slug, or if an article's slug lacks some of the letters.

import { slug } from '../model/entry.ts';
import { digestOf } from './digest.ts';

/** Maximum length of a slug in characters. `model/entry.ts` has the same limit. */
const LONGEST = 60;

const HASH_LENGTH = 8;

/** An article's id: the name of its source file without extension, as a slug. `a/b/My text.txt` → `my-text`. */
export function articleId(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  const stem = name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  const plain = asciiWords(stem);
  return plain.length <= LONGEST && isUsable(plain) && !losesLetters(stem)
    ? plain
    : hashed(cut(plain, LONGEST - HASH_LENGTH - 1), stem, 'article');
}

/**
 * A slug from words, with at most `longest` characters. It is cut between two words. For words without ASCII letters,
 * it is `fallback` with a hash.
 */
export function slugFrom(words: string, fallback: string, longest = LONGEST): string {
  const plain = cut(asciiWords(words), longest);
  return isUsable(plain) ? plain : hashed(plain, words, fallback);
}

/**
 * The wanted slug or, if it is used already, the slug with a hash of `seed`. The same seed always gives the same hash.
 */
export function freeSlug(wanted: string, taken: ReadonlySet<string>, seed: string): string {
  if (!taken.has(wanted)) return wanted;
  const short = cut(wanted, LONGEST - HASH_LENGTH - 1);
  for (let round = 0; ; round += 1) {
    const free = hashed(short, `${seed}${'+'.repeat(round)}`, 'entry');
    if (!taken.has(free)) return free;
  }
}

function asciiWords(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function withoutAccents(text: string): string {
  if (/^[\x20-\x7e’]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøłđðþßıħŋĸ]/giu, (letter) => LATIN[letter.toLowerCase()] ?? letter);
}

/** Latin letters that Unicode normalization does not decompose → their usual spelling in ASCII. */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ĸ: 'k',
};

function losesLetters(text: string): boolean {
  return /[^\x20-\x7e‐-―‘’“”]/.test(withoutAccents(text));
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf('-', longest);
  return text.slice(0, end > 0 ? end : longest);
}

function isUsable(text: string): boolean {
  return slug.safeParse(text).success;
}

function hashed(text: string, seed: string, fallback: string): string {
  const hash = digestOf(seed, HASH_LENGTH);
  return `${text === '' ? fallback : text}-${hash}`;
}
