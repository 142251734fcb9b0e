// A word and its neighbors → the features of the word for the name tagger: its letters, shape, prefix, suffixes and
// kind, those of its neighbors, and the run of capitalized words around it. A feature is a number, the hash of a text,
// so that no dictionary is needed. Two features with the same hash have one weight.

import type { Range } from '../../../anchor/range.ts';
import { GROUP_NOUNS, OFFICES, ORGANIZATION_WORDS, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateNamed } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';

/** Number of different features, a power of two. More features would make the file of weights too large. */
export const BUCKETS = 1 << 17;

/** Maximum number of capitalized words, on each side of a word, that are looked at. A longer run is a heading. */
const LONGEST_RUN = 8;

/** The properties of a word that do not depend on its neighbors. They are computed once for each word. */
export interface WordProperties {
  readonly text: string;
  readonly hash: number;
  readonly lower: number;
  readonly shape: number;
  readonly ends: readonly number[];
  readonly kind: number;
  readonly isCapital: boolean;
  readonly isWord: boolean;
}

const KINDS: readonly ((text: string, lower: string) => boolean)[] = [
  (_, lower) => FUNCTION_WORDS.has(lower),
  (text) => stateNamed(text) !== undefined,
  (text) => isDemonym(text),
  (text) => OFFICES.has(text.replace(/\.$/, '')),
  (text) => ORGANIZATION_WORDS.has(text),
  (text) => THING_WORDS.has(text),
  (_, lower) => GROUP_NOUNS.has(lower),
];

/** The properties of an empty word. They are used for the neighbor before the first word and after the last word. */
const NO_WORD = propertiesOf('');

export function propertiesOf(text: string): WordProperties {
  const lower = text.toLowerCase();
  return {
    text,
    hash: hashOf(text),
    lower: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    ends: [lower.slice(0, 3), lower.slice(-2), lower.slice(-3), lower.slice(-4)].map(hashOf),
    kind: kindOf(text, lower),
    isCapital: /^\p{Lu}/u.test(text),
    isWord: /^\p{L}/u.test(text),
  };
}

export function featuresAt(words: readonly WordProperties[], at: number): readonly number[] {
  const word = words[at] ?? NO_WORD;
  const previous = words[at - 1] ?? NO_WORD;
  const next = words[at + 1] ?? NO_WORD;
  const second = words[at + 2] ?? NO_WORD;
  const secondLast = words[at - 2] ?? NO_WORD;
  const first = at === 0 || (at === 1 && !previous.isWord) ? 1 : 0;
  const run = capitalsAround(words, at);
  const [lead, last] = [words[run.start] ?? NO_WORD, words[run.end - 1] ?? NO_WORD];
  const [before, after] = [words[run.start - 1] ?? NO_WORD, words[run.end] ?? NO_WORD];
  const [length, place] = [Math.min(run.end - run.start, 6), Math.min(at - run.start, 3)];
  const [head = 0, two = 0, three = 0, four = 0] = word.ends;
  return [
    mixed(1, first, word.shape),
    mixed(2, word.hash),
    mixed(3, word.lower),
    mixed(4, word.kind, word.shape),
    mixed(5, head),
    mixed(6, two),
    mixed(7, three),
    mixed(8, four),
    mixed(9, word.kind, first),
    mixed(10, previous.lower),
    mixed(11, next.lower),
    mixed(12, secondLast.lower),
    mixed(13, second.lower),
    mixed(14, previous.shape, next.shape),
    mixed(15, previous.kind, next.kind),
    mixed(16, previous.ends[2] ?? 0),
    mixed(17, next.ends[2] ?? 0, next.kind),
    mixed(18, previous.lower, word.lower),
    mixed(19, word.lower, next.lower),
    mixed(20, word.shape, next.shape, second.shape),
    mixed(21, last.lower, place),
    mixed(22, last.kind, place, length),
    mixed(23, after.lower, last.kind),
    mixed(24, before.lower, length),
    mixed(25, lead.lower, place),
    mixed(26, lead.kind, last.kind),
    mixed(27, (words[run.end + 1] ?? NO_WORD).lower, after.lower),
    mixed(28),
  ];
}

/** The run of capitalized words that contains a word. It is the word alone if its neighbors have no capital. */
function capitalsAround(words: readonly WordProperties[], at: number): Range {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < LONGEST_RUN && words[start - 1]?.isCapital) start -= 1;
  while (end - at < LONGEST_RUN && words[end]?.isCapital) end += 1;
  return { start, end };
}

/**
 * The shape of a word: a run of small letters becomes "a", of digits "0", of capitals "AA", and a single capital "A".
 * "Word" → "Aa", "U.S." → "A.A.", "1989" → "0".
 */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'AA' : 'A'))
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}

function kindOf(text: string, lower: string): number {
  return KINDS.reduce((bits, is, i) => bits + (is(text, lower) ? 1 << i : 0), 0);
}

/** The FNV-1a hash of a text's UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}

function mixed(template: number, ...values: readonly number[]): number {
  let hash = Math.imul(template, 0x9e_37_79_b1);
  for (const value of values) {
    hash = Math.imul(hash ^ value, 0x85_eb_ca_6b);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0) & (BUCKETS - 1);
}
