// A text → an index of its short character runs (q-grams): where each begins. With it, words are found in time that grows
// with the words and the frequency of their rarest run, not with the text.

/** Where each run begins, by hash: `positions[heads[h] … heads[h + 1])`. Runs that share a hash share a list. */
export interface GramIndex {
  /** Length of a run in code units. */
  readonly run: number;
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
}

/**
 * Long enough to be rare, short enough that most survive a change of one letter in ten. In a long text a run must be longer
 * to be as rare: a letter in its context tells as much as three bits.
 */
const SHORTEST_RUN = 4;
const BITS_OF_LETTER = 3;

/** As many hashes as the text has units, within bounds. */
const [FEWEST_HASHES, MOST_HASHES] = [1 << 10, 1 << 18];

/** A shorter text is read through as fast as it is indexed, unless a hundred quotes and more are looked for. */
const LONG = 50_000;

/** An index where the text is long enough to be worth one. */
export function indexIfLong(text: string): GramIndex | undefined {
  return text.length < LONG ? undefined : indexGrams(text);
}

/** A counting sort of all positions by the hash of the run that begins there. */
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

/** A run of some words: where it begins in them, and between which entries of `positions` its places are listed. */
export interface Gram {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** The runs of the words, in their order. */
export function gramsOf(index: GramIndex, words: string): readonly Gram[] {
  const grams: Gram[] = [];
  for (let offset = 0; offset + index.run <= words.length; offset += 1) grams.push(gramAt(index, words, offset));
  return grams;
}

/**
 * Where the words begin in the text at `from` or later, one place after the other in reading order.
 * @param index the text's, where many words are looked for; without it the text is read through
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

/** The run with the fewest occurrences, or the first with none: then the words don't occur at all. */
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
