// Words → a slug that can name a file on any system: ASCII, at most 60 characters, never reserved, never a path.
// If letters are lost, a hash of the words is added, so that different words have different slugs.

import { slug } from '../model/entry.ts';
import { digestOf } from './digest.ts';

/** Maximum length of a slug in the model, in characters. */
const LONGEST = 60;

const HASH_LENGTH = 8;

/** File names that Windows reserves for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The article's id: its source's file stem as a slug. `a/b/My text.txt` → `my-text`. */
export function articleId(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  const stem = name.replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '');
  const plain = asciiWords(stem);
  return plain.length <= LONGEST && isUsable(plain) && !losesLetters(stem)
    ? plain
    : hashed(cut(plain, LONGEST - HASH_LENGTH - 1), stem, 'article');
}

/** A slug from words, at most `longest` characters, cut between words; `fallback` where no ASCII letter is left. */
export function slugFrom(words: string, fallback: string, longest = LONGEST): string {
  const plain = cut(asciiWords(words), longest);
  return isUsable(plain) ? plain : hashed(plain, words, fallback);
}

/** The slug, or with the hash of `seed` where the slug is taken. The hash comes from content, so it is the same in every run. */
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
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøłđðþßıħŋĸ]/giu, (letter) => LATIN[letter.toLowerCase()] ?? letter);
}

/** Latin letters that Unicode does not decompose, with their usual spelling in ASCII. */
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
  return slug.safeParse(text).success && !DEVICES.test(text);
}

function hashed(text: string, seed: string, fallback: string): string {
  const hash = digestOf(seed, HASH_LENGTH);
  return `${text === '' ? fallback : text}-${hash}`;
}
