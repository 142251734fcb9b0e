// Claims close to each other → pairs in which the first claim may be a reason for the second, each with its signs: the
// distance, the position in the paragraph, the wording of both claims, and their common words. A learned model judges
// the signs. `npm run train -- drafts FOLDER` makes its weights.

import type { FullPack } from '../../languages/pack.ts';
import { chanceFrom } from '../chance.ts';
import type { Assertion } from '../claims/assertion.ts';
import { typeOf } from '../claims/claim-wording.ts';
import type { DraftRelation } from './draft-relation.ts';
import {
  type Between,
  knownWeights,
  pairSign,
  scoreOfBetween,
  scoreOfPair,
  signsBetween,
  signsOfOne,
  sumsOf,
} from './reason-weights.ts';
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
    const both = scoreOfPair(places[premise]?.paired ?? [], places[aim]?.paired ?? [], isBack, ones, weights);
    const confidence = chanceFrom(scoreOfBetween(between, weights) + both);
    if (confidence < LEAST || confidence <= (best.get(premise)?.confidence ?? 0)) continue;
    best.set(premise, { kind: 'reason', premise, aim, cue: undefined, rule: 'reason-nearby', confidence });
  }
  return [...best.values()];
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

/** Beginnings of the signs that are combined with the signs of the other claim in a pair. */
const PAIRED = ['type', 'own', 'reported', 'recommends', 'figures', 'past', 'judges', 'opens block'];
