// A sentence → the names in it, with their kinds, by an averaged perceptron (Collins 2002) that reads from left to right.
// Only capitals, and small words between them, can be names; everything else is passed over unread.

import type { Range } from '../../anchor/range.ts';
import { BUCKETS, factsOf, featuresAt, type WordFacts } from './features.ts';
import { type Token, tokensOf } from './tokens.ts';

export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

export interface TaggedName extends Range {
  readonly text: string;
  readonly kind: NameKind;
}

/** A weight for each bucket and tag, bucket by bucket. */
export type Weights = Int8Array | Float32Array;

const JOINING = /^(?:\d+|of|the|for|and|&|de|la|le|du|von|van|der|bin|al|on|in|-|'|’|,)$/;

/** So many small words may stand between the capitals of one name. */
const LONGEST_JOINT = 3;

const facts = new Map<string, WordFacts>();

/** Words of which the facts are kept: those of a few articles. */
const MOST_FACTS = 50_000;

export function namesIn(text: string, weights: Weights): readonly TaggedName[] {
  const tokens = tokensOf(text);
  const tags = tagsOf(
    tokens.map(({ text: word }) => factsAbout(word)),
    (features) => best(weights, features),
  );
  const names = spansOf(tags).map(({ first, last, kind }) => {
    const { start } = tokens[first] as Token;
    const { end } = tokens[last] as Token;
    return { start, end, kind, text: text.slice(start, end) };
  });
  return joined(names, text);
}

/** Two names of a kind with but a space between them are one; so are a first name taken for something else and a surname. */
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

export function factsAbout(word: string): WordFacts {
  const known = facts.get(word);
  if (known !== undefined) return known;
  const found = factsOf(word);
  if (facts.size >= MOST_FACTS) facts.clear();
  facts.set(word, found);
  return found;
}

/** @param decide the tag for the features at each word that may be part of a name */
export function tagsOf(
  words: readonly WordFacts[],
  decide: (features: readonly number[], at: number) => number,
): readonly number[] {
  const tags = words.map(() => 0);
  const candidate = candidatesIn(words);
  words.forEach((_, i) => {
    if (candidate[i] || tags[i - 1]) tags[i] = decide(featuresAt(words, i, tags[i - 1] ?? 0, tags[i - 2] ?? 0), i);
  });
  return tags;
}

/** Capitals, and what joins them. */
function candidatesIn(words: readonly WordFacts[]): readonly boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  const candidates = words.map(({ isCapital, text }) => isCapital || /^\d{4}/.test(text));
  words.forEach(({ text, isCapital }, i) => {
    if (isCapital && i - last <= LONGEST_JOINT + 1) candidates.fill(true, last, i);
    if (isCapital) last = i;
    else if (!JOINING.test(text)) last = Number.NEGATIVE_INFINITY;
  });
  return candidates;
}

export function best(weights: Weights, features: readonly number[]): number {
  let [tag, most] = [0, Number.NEGATIVE_INFINITY];
  for (let t = 0; t < TAGS.length; t += 1) {
    let sum = 0;
    for (const feature of features) sum += weights[feature * TAGS.length + t] as number;
    if (sum > most) [tag, most] = [t, sum];
  }
  return tag;
}

/** Runs of tags of one kind; a run may begin with I, as a name after another kind does. */
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

export const WEIGHTS_LENGTH = BUCKETS * TAGS.length;
