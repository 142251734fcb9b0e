// The tokens of an English sentence → their parts of speech, by an averaged perceptron (Collins 2002) that tags from
// left to right. The tags are those of the Penn Treebank. `npm run train -- tags FOLDER` makes the weights.

import { brotliDecompressSync } from 'node:zlib';
import { BUCKETS, FEATURES, featuresAt, propertiesOf, type WordProperties } from './features.ts';
import packed from './weights.json' with { type: 'json' };

export const TAGS = [
  ...['NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO', 'DT', 'PDT', 'PRP', 'PRP$'],
  ...['WP', 'WP$', 'WDT', 'WRB', 'IN', 'CC', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'RP', 'CD', 'EX', 'POS', 'UH'],
  ...['FW', 'SYM', 'LS', ',', '.', ':', '``', "''", '-LRB-', '-RRB-', '$', 'HYPH'],
] as const;

export type Tag = (typeof TAGS)[number];

const numbers: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** The number of a tag; -1 for an unknown tag. */
export function tagNumber(tag: string): number {
  return numbers.get(tag) ?? -1;
}

/** The number that stands for the missing tag before the first word. */
export const NO_TAG: number = TAGS.length;

export const WEIGHTS_LENGTH = BUCKETS * TAGS.length;

/** Tags of open word classes, such as nouns. An unknown word can only have one of these tags. */
export const OPEN_TAGS: ReadonlySet<string> = new Set(
  'NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ JJ JJR JJS RB RBR RBS CD UH FW SYM'.split(' '),
);

/** The learned weights: for each feature, a weight for each tag. */
export interface Weights {
  /** Adds the weights of a feature to the scores of the tags. */
  readonly add: (feature: number, scores: Float64Array) => void;
}

export interface Model {
  readonly weights: Weights;
  /**
   * The words of each closed word class, such as pronouns, by the number of its tag. Only these words can have the tag.
   */
  readonly closed: ReadonlyMap<number, ReadonlySet<string>>;
}

let shipped: Model | undefined;

/** The shipped model, unpacked at the first use. */
function shippedModel(): Model {
  shipped ??= {
    weights: sparse(
      new Int8Array(brotliDecompressSync(Buffer.from(packed.weights, 'base64'), { maxOutputLength: WEIGHTS_LENGTH })),
    ),
    closed: new Map(Object.entries(packed.closed).map(([tag, words]) => [tagNumber(tag), new Set(words.split(' '))])),
  };
  return shipped;
}

/**
 * The weights that are not zero. Only these are added, which is several times faster, because only 110,000 of 12
 * million weights are not zero.
 * @param all for each feature, a weight for each tag
 */
export function sparse(all: Int8Array): Weights {
  const starts = new Int32Array(BUCKETS + 1);
  // One bit for each feature that has weights: 84 of 100 have none.
  const has = new Uint8Array(BUCKETS / 8);
  const [tags, weights]: [number[], number[]] = [[], []];
  for (let feature = 0; feature < BUCKETS; feature += 1) {
    for (let tag = 0; tag < TAGS.length; tag += 1) {
      const weight = all[feature * TAGS.length + tag] as number;
      if (weight === 0) continue;
      tags.push(tag);
      weights.push(weight);
    }
    starts[feature + 1] = tags.length;
    if (tags.length > (starts[feature] as number))
      has[feature >> 3] = (has[feature >> 3] as number) | (1 << (feature & 7));
  }
  const [ownTags, ownWeights] = [Uint8Array.from(tags), Int8Array.from(weights)];
  return {
    add(feature, scores) {
      if (((has[feature >> 3] as number) & (1 << (feature & 7))) === 0) return;
      const end = starts[feature + 1] as number;
      for (let i = starts[feature] as number; i < end; i += 1)
        scores[ownTags[i] as number] = (scores[ownTags[i] as number] as number) + (ownWeights[i] as number);
    },
  };
}

export function tagsOf(words: readonly string[], model: Model = shippedModel()): readonly Tag[] {
  const properties = words.map((word) => wordProperties(word, model));
  const tags: Tag[] = [];
  let [last, second] = [NO_TAG, NO_TAG];
  for (let i = 0; i < properties.length; i += 1) {
    const tag = bestTag(properties, i, last, second, model.weights);
    tags.push(TAGS[tag] ?? 'NN');
    [last, second] = [tag, last];
  }
  return tags;
}

/** A word as it is written in the lists of closed word classes: in lower case, with a straight apostrophe. */
export function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/**
 * The tags that a word can have. Only words that end in -ing can be VBG, and only words that end in -s can be VBZ or
 * NNS.
 */
function possibleTags(word: string, { closed }: Model): readonly number[] {
  const lower = plain(word);
  const tags = [...TAGS.keys()].filter((tag) => {
    const name = TAGS[tag] ?? '';
    if (!OPEN_TAGS.has(name)) return closed.get(tag)?.has(lower) === true;
    if (!/^[\p{L}\p{N}]/u.test(word)) return lower.startsWith("'") && name.startsWith('VB');
    if (name === 'VBG') return /in[g']$/.test(lower);
    if (name === 'VBZ') return lower.endsWith('s');
    return name !== 'CD' || /\d/.test(word) || closed.get(tag)?.has(lower) === true;
  });
  return tags.length === 0 ? [...TAGS.keys()] : tags;
}

const found = new Int32Array(FEATURES);
const scores = new Float64Array(TAGS.length);

/** The tag with the highest score among those that the word can have. */
export function bestTag(
  properties: readonly WordProperties[],
  at: number,
  last: number,
  second: number,
  weights: Weights,
): number {
  const tags = properties[at]?.tags ?? [];
  let [best = 0] = tags;
  if (tags.length === 1) return best;
  featuresAt(properties, at, last, second, found);
  scores.fill(0);
  for (let i = 0; i < FEATURES; i += 1) weights.add(found[i] as number, scores);
  let most = Number.NEGATIVE_INFINITY;
  for (const tag of tags) {
    const score = scores[tag] as number;
    if (score > most) [best, most] = [tag, score];
  }
  return best;
}

let known = new Map<string, WordProperties>();
let knownFor: Model | undefined;

/** Maximum number of words whose properties are kept: enough for a few articles. If there are more, all are removed. */
const MOST_KEPT = 50_000;

export function wordProperties(word: string, model: Model): WordProperties {
  if (knownFor !== model) known = new Map();
  knownFor = model;
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const properties = propertiesOf(word, possibleTags(word, model));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, properties);
  return properties;
}
