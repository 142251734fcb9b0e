// A text → an index of its short character runs (q-grams): where each begins. With it, words are found in time that grows
// with the words and how often their rarest run stands in the text, not with the text.

/** Where each run of GRAM units begins, by hash: `positions[heads[h] … heads[h + 1])`. Runs that share a hash share a list. */
export interface GramIndex {
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
}

/** Long enough to be rare, short enough that most survive a change of one letter in ten. */
const GRAM = 4;

/** As many hashes as the text has units, within bounds: a language has some hundred thousand runs of four. */
const [FEWEST_HASHES, MOST_HASHES] = [1 << 10, 1 << 18];

/** A counting sort of all positions by the hash of the run that begins there. */
export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - GRAM + 1);
  const size = Math.min(MOST_HASHES, Math.max(FEWEST_HASHES, 2 ** Math.ceil(Math.log2(text.length + 1))));
  const heads = new Uint32Array(size + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const hash = hashAt(text, i) & (size - 1);
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
  return { heads, positions };
}

/** A run of some words: where it begins in them, and between which entries of `positions` its places are listed. */
export interface Gram {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** The runs of the words, in their order. */
export function gramsOf({ heads }: GramIndex, words: string): readonly Gram[] {
  const grams: Gram[] = [];
  for (let offset = 0; offset + GRAM <= words.length; offset += 1) {
    const hash = hashAt(words, offset) & (heads.length - 2);
    grams.push({ offset, from: heads[hash] as number, to: heads[hash + 1] as number });
  }
  return grams;
}

/**
 * Where the words begin in the text at `from` or later, one place after the other in reading order.
 * @param index the text's, where many words are looked for; without it the text is read through
 */
export function* placesOf(text: string, words: string, from = 0, index?: GramIndex): Generator<number> {
  if (index === undefined || words.length < GRAM) {
    for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) yield at;
    return;
  }
  const rarest = gramsOf(index, words).reduce((least, gram) =>
    gram.to - gram.from < least.to - least.from ? gram : least,
  );
  for (let i = rarest.from; i < rarest.to; i += 1) {
    const at = (index.positions[i] as number) - rarest.offset;
    if (at >= from && text.startsWith(words, at)) yield at;
  }
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i += 1) hash = Math.imul(hash, 0x9e_37_79_b1) + text.charCodeAt(i);
  return hash ^ (hash >>> 15);
}
