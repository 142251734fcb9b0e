// Claims close to each other → pairs in which the first claim may be a reason for the second, each with its signs: the
// distance, the position in the paragraph, the wording of both claims, and common words. A learned model judges the
// signs. `npm run train -- drafts FOLDER` makes its weights.

import { contentWords } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import { chanceFrom, scoreOf, type Weights } from '../chance.ts';
import type { Assertion } from '../claims/assertion.ts';
import { typeOf } from '../claims/claim-wording.ts';
import type { DraftRelation } from './draft-relation.ts';
import { denies, hasFigures, lengthOf, recommends, textOf } from './statements.ts';

export interface PossibleReason {
  readonly premise: number;
  readonly aim: number;
  readonly signs: readonly string[];
}

/**
 * Possible distances from a reason to its conclusion, in claims. A distance is negative if the conclusion comes first.
 */
const DISTANCES = [-1, -2, -3, -4, 1, 2, 3];

/** Minimum probability, by the learned model, with which a reason is drafted. It was chosen by cross-validation. */
const LEAST = 0.15;

interface Place {
  readonly signs: readonly string[];
  /** Signs of the claim that also form combinations with the signs of the other claim. */
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
      ...signsBetween(assertions, places, premise, aim, thesis),
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
 * Whether a claim can be a reason for another. A claim that the author denies or doubts is not a reason for a claim of
 * the author.
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
  const scoreOfBoth = scorerOf(places, pack.weights.relations);
  for (const [premise, aim] of pairsOf(assertions, thesis)) {
    const between = scoreOf(signsBetween(assertions, places, premise, aim, thesis), pack.weights.relations);
    const confidence = chanceFrom(between + scoreOfBoth(premise, aim));
    if (confidence < LEAST || confidence <= (best.get(premise)?.confidence ?? 0)) continue;
    best.set(premise, { kind: 'reason', premise, aim, cue: undefined, rule: 'reason-nearby', confidence });
  }
  return [...best.values()];
}

/**
 * A function that adds up the weights for the signs of the two claims in a pair. It keeps sums that several pairs need,
 * because each claim is in about nine pairs.
 */
function scorerOf(places: readonly Place[], weights: Weights): (premise: number, aim: number) => number {
  const sumsOf = (role: Role) =>
    places.map(({ signs }) => [false, true].map((isBack) => scoreOf(signsOfOne(role, signs, isBack), weights)));
  const [premises, aims] = [sumsOf('premise'), sumsOf('aim')];
  const pairs = [false, true].map(() => new Map<string, Map<string, number>>());
  return (premise, aim) => {
    const isBack = aim < premise;
    const known = pairs[Number(isBack)] ?? new Map<string, Map<string, number>>();
    let score = (premises[premise]?.[Number(isBack)] ?? 0) + (aims[aim]?.[Number(isBack)] ?? 0);
    for (const own of places[premise]?.paired ?? []) {
      const row = known.get(own) ?? new Map<string, number>();
      known.set(own, row);
      for (const other of places[aim]?.paired ?? []) {
        const weight = row.get(other) ?? weights.get(pairSign(own, other, isBack)) ?? 0;
        row.set(other, weight);
        score += weight;
      }
    }
    return score;
  };
}

type Role = 'premise' | 'aim';

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
    const block = numbers.get(assertion.block) ?? 0;
    const next = assertions[i + 1];
    const signs = [
      `type ${typeOf(text, pack.wording)}`,
      assertion.report === undefined ? `own ${assertion.stance}` : `reported ${assertion.stance}`,
      `lead ${assertion.leadIn?.kind ?? 'none'}`,
      `joint ${assertion.clause.joint ?? 'none'}`,
      `length ${Math.min(4, Math.floor(lengthOf(assertion) / 8))}`,
      `opens with ${pack.reasoning.opens.exec(text)?.[0].toLowerCase() ?? 'other'}`,
      ...(assertion.opensBlock ? ['opens block'] : []),
      ...(next?.block === assertion.block ? [] : ['ends block']),
      ...(block === 0 ? ['first block'] : block === blocks.length - 1 ? ['last block'] : []),
      ...(recommends(assertion, pack) ? ['recommends'] : []),
      ...(denies(assertion, pack) ? ['denies'] : []),
      ...(hasFigures(assertion, pack) ? ['figures'] : []),
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
      words: new Set(contentWords(text).map((word) => word.replace(/s$/, '').slice(0, 6))),
    };
  });
}

/** The signs of a pair as a whole: the distance, the common words, the connective between the claims. */
function signsBetween(
  assertions: readonly Assertion[],
  places: readonly Place[],
  premise: number,
  aim: number,
  thesis: number | undefined,
): readonly string[] {
  const [from, to] = [assertions[premise], assertions[aim]];
  const [own, other] = [places[premise], places[aim]];
  if (from === undefined || to === undefined || own === undefined || other === undefined) return [];
  const by = Math.max(-5, Math.min(5, aim - premise));
  const sentences = Math.max(-3, Math.min(3, to.sentence - from.sentence));
  const far = other.block === own.block ? 'same block' : Math.abs(other.block - own.block) === 1 ? 'next block' : 'far';
  const place = `${by} ${far}`;
  const shared = Math.min(3, own.words.intersection(other.words).size);
  const between = by > 0 ? assertions[aim] : assertions[premise];
  return [
    'bias',
    `at ${place}`,
    `sentences ${sentences}`,
    `shared ${shared}`,
    `shared ${shared} ${far} ${by < 0}`,
    `joined ${between?.clause.joint ?? 'none'} ${by} ${sentences === 0}`,
    `led ${between?.leadIn?.kind ?? 'none'} ${by}`,
    ...(aim === thesis ? ['thesis', `thesis ${far}`] : []),
    ...(from.report !== undefined && to.report !== undefined
      ? [`both reported ${from.report.holder?.words === to.report.holder?.words}`]
      : []),
  ];
}

/** Signs that form combinations with the signs of the other claim in a pair. */
const PAIRED = ['type', 'own', 'reported', 'recommends', 'figures', 'past', 'judges', 'opens block'];
