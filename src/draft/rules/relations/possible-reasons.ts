// Claims close to each other → pairs in which the first claim may be a reason for the second, each with its signs: the
// distance, the position in the paragraph, the wording of both claims, and their common words. A learned model judges
// the signs. `npm run train -- drafts FOLDER` makes its weights.

import type { FullPack } from '../../languages/pack.ts';
import { chanceFrom, scoreOf, type Weights } from '../chance.ts';
import type { Assertion } from '../claims/assertion.ts';
import { typeOf } from '../claims/claim-wording.ts';
import type { DraftRelation } from './draft-relation.ts';
import { textOf, wordingOf } from './statements.ts';

export interface PossibleReason {
  readonly premise: number;
  readonly aim: number;
  readonly signs: readonly string[];
}

/**
 * Possible distances from a reason to its conclusion, in claims. The distance is negative if the conclusion comes
 * first.
 */
const DISTANCES = [-1, -2, -3, -4, 1, 2, 3];

/**
 * Minimum probability, by the learned model, that a reason is one. Below this, it is not drafted. The value was chosen
 * by cross-validation.
 */
const LEAST = 0.15;

interface Place {
  readonly signs: readonly string[];
  /** Those signs of the claim that are also combined with the signs of the other claim in a pair. */
  readonly paired: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly block: number;
}

/** @param thesis index of the main claim */
export function possibleReasons(
  assertions: readonly Assertion[],
  thesis: number | undefined,
  pack: FullPack,
): readonly PossibleReason[] {
  const places = placesOf(assertions, pack);
  return pairsOf(assertions, thesis).map(([premise, aim]) => ({
    premise,
    aim,
    signs: [
      ...signsBetween(betweenOf(assertions, places, premise, aim, thesis)),
      ...signsOfBoth(places[premise] as Place, places[aim] as Place, aim < premise),
    ],
  }));
}

/** Pairs of claims in which the first may be a reason for the second. */
function pairsOf(
  assertions: readonly Assertion[],
  thesis: number | undefined,
): readonly (readonly [premise: number, aim: number])[] {
  const openings = new Map(assertions.map(({ block }, i) => [block, i] as const).toReversed());
  return assertions.flatMap(({ block }, premise) => {
    const first = openings.get(block) ?? premise;
    const aims = new Set([...DISTANCES.map((by) => premise + by), first, ...(thesis === undefined ? [] : [thesis])]);
    return [...aims]
      .filter((aim) => aim !== premise && canSupport(assertions[premise], assertions[aim]))
      .map((aim) => [premise, aim] as const);
  });
}

/**
 * Whether a claim can be a reason for another. Two list items can't support each other. A claim that the author rejects
 * or questions can't support a claim of the author.
 */
function canSupport(from: Assertion | undefined, to: Assertion | undefined): boolean {
  if (from === undefined || to === undefined || (from.leadIn?.kind === 'item' && to.leadIn?.kind === 'item'))
    return false;
  return to.report !== undefined || (from.stance !== 'rejects' && from.stance !== 'questions');
}

/**
 * For each claim, the conclusion for which it is most probably a reason. Claims without a probable conclusion are left
 * out.
 */
export function likelyReasons(
  assertions: readonly Assertion[],
  thesis: number | undefined,
  pack: FullPack,
): readonly DraftRelation[] {
  const best = new Map<number, DraftRelation>();
  const places = placesOf(assertions, pack);
  const weights = knownWeights(pack.weights.relations);
  const sums = places.map(({ signs }) => sumsOf(signs, weights));
  for (const [premise, aim] of pairsOf(assertions, thesis)) {
    const [isBack, between] = [aim < premise, betweenOf(assertions, places, premise, aim, thesis)];
    const ones = (sums[premise]?.[Number(isBack)] ?? 0) + (sums[aim]?.[2 + Number(isBack)] ?? 0);
    const both = scoreOfPair(places[premise] as Place, places[aim] as Place, isBack, ones, weights);
    const confidence = chanceFrom(scoreOfBetween(between, weights) + both);
    if (confidence < LEAST || confidence <= (best.get(premise)?.confidence ?? 0)) continue;
    best.set(premise, { kind: 'reason', premise, aim, cue: undefined, rule: 'reason-nearby', confidence });
  }
  return [...best.values()];
}

/**
 * Weights that were looked up before: for single signs, and for combinations of two. They are kept, because making
 * the text of a sign takes long.
 */
interface KnownWeights {
  readonly weights: Weights;
  /**
   * For each sign of a claim, the weights of the signs that it adds to a pair: for the claim as premise and as aim, and
   * for both orders of the two claims.
   */
  readonly ones: Map<string, readonly (readonly number[])[]>;
  /**
   * The weights of combinations: first by the order of the two claims, then by the sign of the premise, then by the
   * sign of the aim.
   */
  readonly pairs: readonly Map<string, Map<string, number>>[];
  /**
   * The sums of the weights of the signs that a pair has as a whole (`signsBetween`), by the values from which these
   * signs are made.
   */
  readonly between: Map<string, number>;
}

const known = new WeakMap<Weights, KnownWeights>();

function knownWeights(weights: Weights): KnownWeights {
  const kept = known.get(weights);
  if (kept !== undefined) return kept;
  const made = { weights, ones: new Map(), pairs: [new Map(), new Map()], between: new Map() };
  known.set(weights, made);
  return made;
}

/**
 * Four sums of the weights of a claim's signs: for the claim as a premise before its aim, as a premise after its aim,
 * as an aim after its premise, and as an aim before its premise.
 */
function sumsOf(signs: readonly string[], { weights, ones }: KnownWeights): readonly number[] {
  const sums = [0, 0, 0, 0];
  for (const sign of signs) {
    let own = ones.get(sign);
    if (own === undefined) {
      own = ROLES.flatMap((role) =>
        [false, true].map((isBack) => signsOfOne(role, [sign], isBack).map((one) => weights.get(one) ?? 0)),
      );
      ones.set(sign, own);
    }
    for (let at = 0; at < sums.length; at += 1)
      for (const weight of own[at] ?? []) sums[at] = (sums[at] as number) + weight;
  }
  return sums;
}

const ROLES = ['premise', 'aim'] as const;

/**
 * The score of two claims as premise and aim: the score `before`, and the weights for combinations of the two claims'
 * signs.
 */
function scoreOfPair(
  premise: Place,
  aim: Place,
  isBack: boolean,
  before: number,
  { weights, pairs }: KnownWeights,
): number {
  const rows = pairs[Number(isBack)] as Map<string, Map<string, number>>;
  let score = before;
  for (const own of premise.paired) {
    const row = rows.get(own) ?? new Map<string, number>();
    rows.set(own, row);
    for (const other of aim.paired) {
      let weight = row.get(other);
      if (weight === undefined) {
        weight = weights.get(pairSign(own, other, isBack)) ?? 0;
        row.set(other, weight);
      }
      score += weight;
    }
  }
  return score;
}

type Role = (typeof ROLES)[number];

/** @param isBack whether the conclusion comes before the reason */
function signsOfOne(role: Role, signs: readonly string[], isBack: boolean): readonly string[] {
  return signs.flatMap((sign) => [`${role} ${sign}`, `${role} ${sign} ${isBack}`]);
}

function pairSign(own: string, other: string, isBack: boolean): string {
  return `${own} → ${other} ${isBack}`;
}

function signsOfBoth(premise: Place, aim: Place, isBack: boolean): readonly string[] {
  return [
    ...signsOfOne('premise', premise.signs, isBack),
    ...signsOfOne('aim', aim.signs, isBack),
    ...premise.paired.flatMap((own) => aim.paired.map((other) => pairSign(own, other, isBack))),
  ];
}

function placesOf(assertions: readonly Assertion[], pack: FullPack): readonly Place[] {
  const blocks = [...new Set(assertions.map(({ block }) => block))];
  const numbers = new Map(blocks.map((block, i) => [block, i]));
  return assertions.map((assertion, i) => {
    const text = textOf(assertion);
    const wording = wordingOf(assertion, pack);
    const block = numbers.get(assertion.block) ?? 0;
    const next = assertions[i + 1];
    const signs = [
      `type ${typeOf(text, pack.wording)}`,
      assertion.report === undefined ? `own ${assertion.stance}` : `reported ${assertion.stance}`,
      `lead ${assertion.leadIn?.kind ?? 'none'}`,
      `joint ${assertion.clause.joint ?? 'none'}`,
      `length ${Math.min(4, Math.floor(wording.length / 8))}`,
      `opens with ${pack.reasoning.opens.exec(text)?.[0].toLowerCase() ?? 'other'}`,
      ...(assertion.opensBlock ? ['opens block'] : []),
      ...(next?.block === assertion.block ? [] : ['ends block']),
      ...(block === 0 ? ['first block'] : block === blocks.length - 1 ? ['last block'] : []),
      ...(wording.recommends ? ['recommends'] : []),
      ...(wording.denies ? ['denies'] : []),
      ...(wording.hasFigures ? ['figures'] : []),
      ...(pack.reasoning.past.test(text) ? ['past'] : []),
      ...(pack.reasoning.will.test(text) ? ['will'] : []),
      ...(pack.reasoning.judges.test(text) ? ['judges'] : []),
      ...(/[“"]/.test(text) ? ['quotes'] : []),
      ...(pack.reasoning.firstPerson.test(text) ? ['first person'] : []),
    ];
    return {
      block,
      signs,
      paired: signs.filter((sign) => PAIRED.some((paired) => sign.startsWith(paired))),
      words: new Set(wording.stems),
    };
  });
}

/** The relation of the two claims in a pair: the distance, the common words, the connective between them. */
interface Between {
  readonly by: number;
  readonly far: 'same block' | 'next block' | 'far';
  readonly sentences: number;
  readonly shared: number;
  readonly joined: string;
  readonly led: string;
  readonly isThesis: boolean;
  /** Whether both claims have the same holder; undefined if one of them is not a report. */
  readonly isOfOne: boolean | undefined;
}

function betweenOf(
  assertions: readonly Assertion[],
  places: readonly Place[],
  premise: number,
  aim: number,
  thesis: number | undefined,
): Between {
  const [from, to] = [assertions[premise] as Assertion, assertions[aim] as Assertion];
  const [own, other] = [places[premise] as Place, places[aim] as Place];
  const by = Math.max(-5, Math.min(5, aim - premise));
  const second = by > 0 ? to : from;
  const blocks = Math.abs(other.block - own.block);
  return {
    by,
    far: blocks === 0 ? 'same block' : blocks === 1 ? 'next block' : 'far',
    sentences: Math.max(-3, Math.min(3, to.sentence - from.sentence)),
    shared: sharedWords(own.words, other.words),
    joined: second.clause.joint ?? 'none',
    led: second.leadIn?.kind ?? 'none',
    isThesis: aim === thesis,
    isOfOne:
      from.report === undefined || to.report === undefined
        ? undefined
        : from.report.holder?.words === to.report.holder?.words,
  };
}

/** The number of words that both claims have, counted up to three. */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) {
    if (other.has(word)) count += 1;
    if (count === 3) break;
  }
  return count;
}

function signsBetween({ by, far, sentences, shared, joined, led, isThesis, isOfOne }: Between): readonly string[] {
  return [
    'bias',
    `at ${by} ${far}`,
    `sentences ${sentences}`,
    `shared ${shared}`,
    `shared ${shared} ${far} ${by < 0}`,
    `joined ${joined} ${by} ${sentences === 0}`,
    `led ${led} ${by}`,
    ...(isThesis ? ['thesis', `thesis ${far}`] : []),
    ...(isOfOne === undefined ? [] : [`both reported ${isOfOne}`]),
  ];
}

function scoreOfBetween(between: Between, { weights, between: scores }: KnownWeights): number {
  const { by, far, sentences, shared, joined, led, isThesis, isOfOne } = between;
  const key = `${by} ${far} ${sentences} ${shared} ${joined} ${led} ${isThesis} ${isOfOne}`;
  let score = scores.get(key);
  if (score === undefined) {
    score = scoreOf(signsBetween(between), weights);
    scores.set(key, score);
  }
  return score;
}

/** Beginnings of the signs that are combined with the signs of the other claim in a pair. */
const PAIRED = ['type', 'own', 'reported', 'recommends', 'figures', 'past', 'judges', 'opens block'];
