// A word, its neighbors and the tags before it → the features of the word for the part-of-speech tagger. A feature is a
// number, the hash of its text, so that no dictionary is needed. Features with the same hash share their weights.

/** Number of different features, a power of two. More features made the file larger, but the tags not better. */
export const BUCKETS = 1 << 18;

/** The properties of a word that do not depend on its neighbors. They are computed once for each word. */
export interface WordProperties {
  readonly lower: number;
  readonly shape: number;
  readonly ends: readonly [number, number, number];
  /** The features of the word itself: inside a sentence, and as the first word of a sentence. */
  readonly own: readonly number[];
  readonly ownFirst: readonly number[];
  /** The features of this word as the word before, and as the second word before, the word that is to be tagged. */
  readonly before: readonly [number, number];
  readonly secondBefore: number;
  /** The features of this word as the word after, and as the second word after, the word that is to be tagged. */
  readonly after: readonly [number, number];
  readonly secondAfter: number;
  /** The numbers of the tags that the word can have. */
  readonly tags: readonly number[];
}

/** The properties of an empty word. It takes the place of a neighbor before the first word and after the last word. */
const NO_WORD = propertiesOf('', []);

/** Number of features of one word. */
export const FEATURES = 22;

export function propertiesOf(text: string, tags: readonly number[]): WordProperties {
  const small = text.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0');
  const [lower, shape, head] = [small, shapeOf(text), small.slice(0, 2)].map(hashOf) as [number, number, number];
  const ends = [-2, -3, -4].map((from) => hashOf(small.slice(from))) as [number, number, number];
  const own = (first: number) => [
    mixed(1, lower, 0),
    mixed(2, ends[0], 0),
    mixed(3, ends[1], 0),
    mixed(4, ends[2], 0),
    mixed(5, shape, first),
    mixed(6, head, 0),
  ];
  return {
    tags,
    lower,
    shape,
    ends,
    own: own(0),
    ownFirst: own(1),
    before: [mixed(10, lower, 0), mixed(11, ends[1], 0)],
    secondBefore: mixed(12, lower, 0),
    after: [mixed(13, lower, 0), mixed(14, ends[1], 0)],
    secondAfter: mixed(15, lower, 0),
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
  const own = at === 0 ? word.ownFirst : word.own;
  const pair = last * 64 + second;
  for (let i = 0; i < own.length; i += 1) found[i] = own[i] as number;
  found[6] = mixed(7, last, 0);
  found[7] = mixed(8, pair, 0);
  found[8] = mixed(9, last, word.lower);
  found[9] = before.before[0];
  found[10] = before.before[1];
  found[11] = (words[at - 2] ?? NO_WORD).secondBefore;
  found[12] = after.after[0];
  found[13] = after.after[1];
  found[14] = (words[at + 2] ?? NO_WORD).secondAfter;
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
