// Pairs of claims close to each other → possible reasons, each with the signs by which a learned model judges it: the distance, the place in
// the paragraph, the wording of both claims, and the words that they share. `npm run train -- drafts FOLDER` makes the weights.

import { contentWords } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import { chanceOf } from '../chance.ts';
import type { Assertion } from '../claims/assertion.ts';
import { typeOf } from '../claims/claim-wording.ts';
import type { DraftRelation } from './draft-relation.ts';
import { denies, hasFigures, lengthOf, recommends, textOf } from './statements.ts';

export interface PossibleReason {
  readonly premise: number;
  readonly aim: number;
  readonly signs: readonly string[];
}

/** Numbers of claims from a reason to its conclusion; negative if the conclusion comes first. */
const DISTANCES = [-1, -2, -3, -4, 1, 2, 3];

/** A reason needs at least this chance. The value was chosen by cross-validation. */
const LEAST = 0.15;

interface Place {
  readonly signs: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly block: number;
}

/** @param thesis index of the main claim */
export function possibleReasons(
  assertions: readonly Assertion[],
  thesis: number | undefined,
): readonly PossibleReason[] {
  const places = placesOf(assertions);
  const openings = new Map(assertions.map(({ block }, i) => [block, i] as const).toReversed());
  return assertions.flatMap(({ block }, premise) => {
    const first = openings.get(block) ?? premise;
    const aims = new Set([...DISTANCES.map((by) => premise + by), first, ...(thesis === undefined ? [] : [thesis])]);
    return [...aims]
      .filter((aim) => aim !== premise && canSupport(assertions[premise], assertions[aim]))
      .map((aim) => ({ premise, aim, signs: signsOf(assertions, places, premise, aim, thesis) }));
  });
}

/** Whether a claim can be a reason for another. What the author denies or doubts is no reason for what the author says. */
function canSupport(from: Assertion | undefined, to: Assertion | undefined): boolean {
  if (from === undefined || to === undefined || (from.leadIn?.kind === 'item' && to.leadIn?.kind === 'item'))
    return false;
  return to.report !== undefined || !/^(?:rejects|questions)$/.test(from.stance);
}

/** The likeliest reason of each claim that gives one. */
export function likelyReasons(
  assertions: readonly Assertion[],
  thesis: number | undefined,
  { weights }: FullPack,
): readonly DraftRelation[] {
  const best = new Map<number, DraftRelation>();
  for (const { premise, aim, signs } of possibleReasons(assertions, thesis)) {
    const confidence = chanceOf(signs, weights.relations);
    if (confidence < LEAST || confidence <= (best.get(premise)?.confidence ?? 0)) continue;
    best.set(premise, { kind: 'reason', premise, aim, cue: undefined, rule: 'reason-nearby', confidence });
  }
  return [...best.values()];
}

function placesOf(assertions: readonly Assertion[]): readonly Place[] {
  const blocks = [...new Set(assertions.map(({ block }) => block))];
  const numbers = new Map(blocks.map((block, i) => [block, i]));
  return assertions.map((assertion, i) => {
    const text = textOf(assertion);
    const block = numbers.get(assertion.block) ?? 0;
    const next = assertions[i + 1];
    return {
      block,
      words: new Set(contentWords(text).map((word) => word.replace(/s$/, '').slice(0, 6))),
      signs: [
        `type ${typeOf(text)}`,
        assertion.report === undefined ? `own ${assertion.stance}` : `reported ${assertion.stance}`,
        `lead ${assertion.leadIn?.kind ?? 'none'}`,
        `joint ${assertion.clause.joint ?? 'none'}`,
        `length ${Math.min(4, Math.floor(lengthOf(assertion) / 8))}`,
        `opens with ${OPENS.exec(text)?.[0].toLowerCase() ?? 'other'}`,
        ...(assertion.opensBlock ? ['opens block'] : []),
        ...(next?.block === assertion.block ? [] : ['ends block']),
        ...(block === 0 ? ['first block'] : block === blocks.length - 1 ? ['last block'] : []),
        ...(recommends(assertion) ? ['recommends'] : []),
        ...(denies(assertion) ? ['denies'] : []),
        ...(hasFigures(assertion) ? ['figures'] : []),
        ...(PAST.test(text) ? ['past'] : []),
        ...(WILL.test(text) ? ['will'] : []),
        ...(JUDGES.test(text) ? ['judges'] : []),
        ...(/[“"]/.test(text) ? ['quotes'] : []),
        ...(/\b(?:I|we|my|our|us)\b/.test(text) ? ['first person'] : []),
      ],
    };
  });
}

const OPENS =
  /^(?:this|that|these|those|it|they|he|she|such|the|a|an|in|if|when|there|we|I|you|most|many|some|only|even|by|as|no|not|what|one|another|all)\b/i;
const PAST = /\b(?:was|were|had|did|\p{Ll}{3,}ed)\b/u;
const WILL = /\b(?:will|would|could|may|might|can)\b/;
const JUDGES =
  /\b(?:wrong|right|myth|fail(?:s|ed|ure)?|dangers?|dangerous|better|worse|best|worst|hardly|absurd|mistake|good|bad|important|need(?:s|ed)?|problem|clear|hard|easy|only)\b/i;

function signsOf(
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
  const pairs = own.signs.flatMap((sign) =>
    PAIRED.test(sign) ? other.signs.filter((one) => PAIRED.test(one)).map((one) => `${sign} → ${one}`) : [],
  );
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
    ...own.signs.flatMap((sign) => [`premise ${sign}`, `premise ${sign} ${by < 0}`]),
    ...other.signs.flatMap((sign) => [`aim ${sign}`, `aim ${sign} ${by < 0}`]),
    ...pairs.map((sign) => `${sign} ${by < 0}`),
  ];
}

/** Signs of both claims that are looked at together. */
const PAIRED = /^(?:type|own|reported|recommends|figures|past|judges|opens block)/;
