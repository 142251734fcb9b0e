// A sentence → its names with their kinds, by a conditional random field (Lafferty et al. 2001). It finds the sequence
// of tags with the highest total score. Only capitalized words and the words near them are tagged, because other words
// are not names.

import { brotliDecompressSync } from 'node:zlib';
import type { Range } from '../../../anchor/range.ts';
import { located, type Token } from '../../../text/tags/tokens.ts';
import { IN_NAMES, NAME_TOKEN } from '../../languages/any.ts';
import { BUCKETS, featuresAt, propertiesOf, type WordProperties } from './features.ts';
import packed from './weights.json' with { type: 'json' };

export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

const COUNT = TAGS.length;

export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

export interface TaggedName extends Range {
  readonly text: string;
  readonly kind: NameKind;
}

/**
 * The learned weights, in two parts: for each feature, a weight for each tag; then a weight for each pair of
 * consecutive tags.
 */
export type Weights = Int8Array | Float64Array;

/** Index of the first weight for a pair of consecutive tags. */
export const STEPS = BUCKETS * COUNT;

export const WEIGHTS_LENGTH = STEPS + COUNT * COUNT;

/** Maximum number of lower-case words between two capitalized words of one name: 2 in "Institute of the Sea". */
const LONGEST_JOINT = 3;

/** Maximum number of lower-case words after the last capitalized word of a name: "1990 Irish general election". */
const LONGEST_TAIL = 2;

const kept = new Map<string, WordProperties>();

/** Maximum number of words whose properties are kept: enough for a few articles. If there are more, all are removed. */
const MOST_KEPT = 50_000;

export function namesIn(text: string, weights: Weights): readonly TaggedName[] {
  const tokens = tokensOf(text);
  const tags = tagsOf(
    tokens.map(({ text: word }) => wordProperties(word)),
    weights,
  );
  const names = spansOf(tags).map(({ first, last, kind }) => {
    const { start } = tokens[first] as Token;
    const { end } = tokens[last] as Token;
    return { start, end, kind, text: text.slice(start, end) };
  });
  return joined(names, text);
}

/**
 * Joins two names with only a space between them, if they are of one kind, or if the first is a single word and the
 * second a person's name. In the second case, the tagger took a first name for a place or an organization.
 */
function joined(names: readonly TaggedName[], text: string): readonly TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    const beside = last !== undefined && text.slice(last.end, name.start) === ' ';
    if (
      beside &&
      (last.kind === name.kind || (name.kind === 'PER' && last.kind !== 'MISC' && !last.text.includes(' ')))
    )
      whole[whole.length - 1] = { ...name, start: last.start, text: text.slice(last.start, name.end) };
    else whole.push(name);
  }
  return whole;
}

export function wordProperties(word: string): WordProperties {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = propertiesOf(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, found);
  return found;
}

export function tagsOf(words: readonly WordProperties[], weights: Weights): readonly number[] {
  const tags = words.map(() => 0);
  for (const { start, end } of candidatesIn(words)) {
    const scores = words.slice(start, end).map((_, i) => scoresOf(featuresAt(words, start + i), weights));
    bestPath(scores, weights).forEach((tag, i) => {
      tags[start + i] = tag;
    });
  }
  return tags;
}

/**
 * Runs of words that may be names: capitalized words and years, words such as "of" between them, and up to
 * `LONGEST_TAIL` words after them.
 */
export function candidatesIn(words: readonly WordProperties[]): readonly Range[] {
  const runs: { start: number; end: number }[] = [];
  let [last, joint] = [Number.NEGATIVE_INFINITY, true];
  words.forEach(({ text, isCapital, isWord }, i) => {
    const run = runs.at(-1);
    if (isCapital || /^\d{4}/.test(text)) {
      if (run !== undefined && (i === run.end || (joint && i - last <= LONGEST_JOINT + 1))) run.end = i + 1;
      else runs.push({ start: i, end: i + 1 });
      [last, joint] = [i, true];
      return;
    }
    joint &&= IN_NAMES.test(text);
    if (isWord && run?.end === i && i - last <= LONGEST_TAIL) run.end = i + 1;
  });
  return runs;
}

/** The score of each tag for a word with these features. */
export function scoresOf(features: readonly number[], weights: Weights): Float64Array {
  const scores = new Float64Array(COUNT);
  for (const feature of features) {
    const at = feature * COUNT;
    for (let tag = 0; tag < COUNT; tag += 1) scores[tag] = (scores[tag] as number) + (weights[at + tag] as number);
  }
  return scores;
}

/**
 * The sequence of tags with the highest score, by the Viterbi algorithm. The words before and after the sequence count
 * as tagged with O (“no name”).
 */
function bestPath(scores: readonly Float64Array[], weights: Weights): readonly number[] {
  const came: Int8Array[] = [];
  let sums = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  for (const own of scores) {
    const [next, from] = [new Float64Array(COUNT), new Int8Array(COUNT)];
    for (let tag = 0; tag < COUNT; tag += 1) {
      const before = bestBefore(tag, sums, weights);
      from[tag] = before;
      next[tag] = gain(before, tag, sums, weights) + (own[tag] as number);
    }
    came.push(from);
    sums = next;
  }
  let tag = bestBefore(0, sums, weights);
  return came
    .toReversed()
    .map((from) => {
      const here = tag;
      tag = from[here] as number;
      return here;
    })
    .reverse();
}

function bestBefore(tag: number, sums: Float64Array, weights: Weights): number {
  let best = 0;
  for (let before = 1; before < COUNT; before += 1)
    if (gain(before, tag, sums, weights) > gain(best, tag, sums, weights)) best = before;
  return best;
}

function gain(before: number, tag: number, sums: Float64Array, weights: Weights): number {
  return (sums[before] as number) + (weights[STEPS + before * COUNT + tag] as number);
}

/**
 * The names in a sequence of tags. A name begins with a B tag (“begin”), or with an I tag (“inside”) if no name of the
 * same kind is directly before it.
 */
export function spansOf(tags: readonly number[]): { first: number; last: number; kind: NameKind }[] {
  const spans: { first: number; last: number; kind: NameKind }[] = [];
  tags.forEach((tag, i) => {
    const [position, kind] = (TAGS[tag] ?? 'O').split('-') as ['O' | 'B' | 'I', NameKind];
    const open = spans.at(-1);
    if (position === 'O') return;
    if (position === 'I' && open?.last === i - 1 && open.kind === kind) open.last = i;
    else spans.push({ first: i, last: i, kind });
  });
  return spans;
}

function tokensOf(text: string): readonly Token[] {
  return located(text, text.match(NAME_TOKEN) ?? []);
}

let unpacked: Weights | undefined;

export function shippedWeights(): Weights {
  unpacked ??= new Int8Array(
    brotliDecompressSync(Buffer.from(packed.weights, 'base64'), { maxOutputLength: WEIGHTS_LENGTH }),
  );
  return unpacked;
}
