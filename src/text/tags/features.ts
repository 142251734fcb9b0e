// A word, its neighbors and the tags before it → the features of the word for the part-of-speech tagger. A feature is a
// number, the hash of its text, so that no dictionary is needed. Features with the same hash share their weights.

/** Number of different features, a power of two. More features made the file larger, but the tags not better. */
export const BUCKETS = 1 << 18;

/** The properties of a word that do not depend on its neighbors. They are computed once for each word. */
export interface WordProperties {
  readonly text: string;
  readonly lower: number;
  readonly shape: number;
  readonly head: number;
  readonly ends: readonly [number, number, number];
  /** The numbers of the tags that the word can have. */
  readonly tags: readonly number[];
}

/** The properties of an empty word. It takes the place of a neighbor before the first word and after the last word. */
export const NO_WORD = propertiesOf('', []);

/** Number of features of one word. */
export const FEATURES = 22;

export function propertiesOf(text: string, tags: readonly number[]): WordProperties {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0');
  return {
    text,
    tags,
    lower: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    head: hashOf(lower.slice(0, 2)),
    ends: [hashOf(lower.slice(-2)), hashOf(lower.slice(-3)), hashOf(lower.slice(-4))],
  };
}

/**
 * Writes the features of the word at index `at` into `found`.
 * @param last the tag of the word before
 * @param second the tag of the second word before
 */
export function featuresAt(
  words: readonly WordProperties[],
  at: number,
  last: number,
  second: number,
  found: Int32Array,
): void {
  const word = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  const after = words[at + 1] ?? NO_WORD;
  const first = at === 0 ? 1 : 0;
  const pair = last * 64 + second;
  found[0] = mixed(1, word.lower, 0);
  found[1] = mixed(2, word.ends[0], 0);
  found[2] = mixed(3, word.ends[1], 0);
  found[3] = mixed(4, word.ends[2], 0);
  found[4] = mixed(5, word.shape, first);
  found[5] = mixed(6, word.head, 0);
  found[6] = mixed(7, last, 0);
  found[7] = mixed(8, pair, 0);
  found[8] = mixed(9, last, word.lower);
  found[9] = mixed(10, before.lower, 0);
  found[10] = mixed(11, before.ends[1], 0);
  found[11] = mixed(12, (words[at - 2] ?? NO_WORD).lower, 0);
  found[12] = mixed(13, after.lower, 0);
  found[13] = mixed(14, after.ends[1], 0);
  found[14] = mixed(15, (words[at + 2] ?? NO_WORD).lower, 0);
  found[15] = mixed(16, after.shape, word.shape);
  found[16] = mixed(17, last, word.ends[1]);
  found[17] = mixed(18, before.lower, word.lower);
  found[18] = mixed(19, word.lower, after.lower);
  found[19] = mixed(20, pair, word.ends[0]);
  found[20] = mixed(21, last, after.ends[0]);
  found[21] = mixed(22, word.ends[0], after.ends[0]);
}

/** The shape of a word: "Word" → "Aa", "U.S." → "A.A.", "1989" → "0". */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'AA' : 'A'))
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}

/** The FNV-1a hash of a text's UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}

function mixed(template: number, one: number, other: number): number {
  let hash = Math.imul(template, 0x9e_37_79_b1);
  hash = Math.imul(hash ^ one, 0x85_eb_ca_6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ other, 0x85_eb_ca_6b);
  hash ^= hash >>> 15;
  return (hash >>> 0) & (BUCKETS - 1);
}
