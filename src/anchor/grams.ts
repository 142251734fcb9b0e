// A text → an index of the positions of its short character sequences. These are q-grams, called runs here. With the
// index, a search does not read the whole text: its time depends on the number of searched words and on how often their
// rarest run occurs.

/**
 * The positions of all runs with hash h are in `positions`, from index `heads[h]` to before `heads[h + 1]`. Different
 * runs may have the same hash.
 */
export interface GramIndex {
  /** Length of a run in code units. */
  readonly run: number;
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
}

/**
 * Minimum length of a run, in code units. Runs must be rare, but also so short that most of them stay unchanged if one
 * letter in ten changes. In a longer text, runs must be longer to be rare. Their length is then log2 of the text's
 * length, divided by three bits of information per letter.
 */
const SHORTEST_RUN = 4;
const BITS_OF_LETTER = 3;

/** Limits for the number of different hashes. Between the limits, it is about the number of code units of the text. */
const [FEWEST_HASHES, MOST_HASHES] = [1 << 10, 1 << 18];

/**
 * Minimum length, in code units, of a text that gets an index. In a shorter text, a hundred quotes are found as fast
 * without one.
 */
const LONG = 50_000;

/** The index of a text. Undefined for a short text, in which a plain search is fast enough. */
export function indexIfLong(text: string): GramIndex | undefined {
  return text.length < LONG ? undefined : indexGrams(text);
}

/** Makes the index by a counting sort of all positions, by the hash of the run at each position. */
export function indexGrams(text: string): GramIndex {
  const run = Math.max(SHORTEST_RUN, Math.floor(Math.log2(text.length + 1) / BITS_OF_LETTER));
  const count = Math.max(0, text.length - run + 1);
  const size = Math.min(MOST_HASHES, Math.max(FEWEST_HASHES, 2 ** Math.ceil(Math.log2(text.length + 1))));
  const heads = new Uint32Array(size + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const hash = hashAt(text, i, run) & (size - 1);
    hashes[i] = hash;
    heads[hash + 1] = (heads[hash + 1] as number) + 1;
  }
  for (let h = 0; h < size; h += 1) heads[h + 1] = (heads[h + 1] as number) + (heads[h] as number);
  const next = heads.slice();
  const positions = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const hash = hashes[i] as number;
    positions[next[hash] as number] = i;
    next[hash] = (next[hash] as number) + 1;
  }
  return { run, heads, positions };
}

/**
 * A run of the searched words: its offset in the words, and the section of `positions` that has its positions in the
 * text.
 */
export interface Gram {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** All runs of the searched words, in their order. */
export function gramsOf(index: GramIndex, words: string): readonly Gram[] {
  const grams: Gram[] = [];
  for (let offset = 0; offset + index.run <= words.length; offset += 1) grams.push(gramAt(index, words, offset));
  return grams;
}

/**
 * The offsets of the words in the text, from `from` on, in reading order.
 * @param index the index of the text, to make many searches fast; without it, each search passes over the whole text
 */
export function* placesOf(text: string, words: string, from = 0, index?: GramIndex): Generator<number> {
  if (index === undefined || words.length < index.run) {
    for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) yield at;
    return;
  }
  const { offset, from: first, to } = rarestOf(index, words);
  for (let i = first; i < to; i += 1) {
    const at = (index.positions[i] as number) - offset;
    if (at >= from && text.startsWith(words, at)) yield at;
  }
}

/**
 * The run with the fewest occurrences in the text. If a run does not occur in the text, it is the result. The words do
 * not occur then either.
 */
function rarestOf(index: GramIndex, words: string): Gram {
  let rarest = gramAt(index, words, 0);
  for (let offset = 1; offset + index.run <= words.length && rarest.to > rarest.from; offset += 1) {
    const gram = gramAt(index, words, offset);
    if (gram.to - gram.from < rarest.to - rarest.from) rarest = gram;
  }
  return rarest;
}

function gramAt({ run, heads }: GramIndex, words: string, offset: number): Gram {
  const hash = hashAt(words, offset, run) & (heads.length - 2);
  return { offset, from: heads[hash] as number, to: heads[hash + 1] as number };
}

function hashAt(text: string, at: number, run: number): number {
  let hash = 0;
  for (let i = at; i < at + run; i += 1) hash = Math.imul(hash, 0x9e_37_79_b1) + text.charCodeAt(i);
  return hash ^ (hash >>> 15);
}
