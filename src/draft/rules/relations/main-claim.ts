// Assertions and the title → the main claim of a text: the claim of the author with the most points. A claim gets
// points for its position (near the beginning or the end), for words of the title, and for its wording (a
// recommendation, a judgment, a conclusion).

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import { isOwn, narrates, stemsOf, textOf, wordingOf } from './statements.ts';

/** The points for each property of a claim. They were chosen on the texts for tuning (`tests/draft/quality`). */
const POINTS = {
  titleWord: 0.7,
  titleWords: 0.9,
  manyTitleWords: 0.9,
  titleFirst: 0.9,
  pointsBack: -0.6,
  wishes: -1.2,
  addresses: -1.5,
  recommends: 1.3,
  lastBlock: 1.6,
  nearEnd: 0.5,
  nearStart: 0.7,
  lastSentence: 0.6,
  conclusion: 0.9,
  contrast: 1,
  limited: -1.2,
  avowed: 0.9,
  judges: 1.2,
  denies: 0.7,
  narrates: -1,
  figures: -0.6,
  example: -1.5,
  short: -0.8,
  long: -0.3,
} as const;

/**
 * Number of words of a claim. A claim with fewer words (`SHORT`) or more words (`LONG`) loses points, because it says
 * too little or too much.
 */
const SHORT = 6;
const LONG = 45;

/** Number of blocks at the beginning, and at the end, of the text. A claim in them gets points. */
const NEAR = 3;

/**
 * Number of content words at the beginning of a claim, one of which is probably its subject. If one of them is in the
 * title, the claim gets points.
 */
const FIRST = 3;

/** Index of the main claim. Undefined for a text in which the author makes no claim. */
export function mainClaimOf(assertions: readonly Assertion[], title: string, pack: FullPack): number | undefined {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  signsOf(assertions, title, pack).forEach((signs, i) => {
    if (signs !== undefined && signs.score > most) [best, most] = [i, signs.score];
  });
  return best === -1 ? undefined : best;
}

type Sign = keyof typeof POINTS;

/**
 * For each claim of the author, the names of its properties and the sum of their points; undefined for claims of
 * others.
 */
function signsOf(
  assertions: readonly Assertion[],
  title: string,
  pack: FullPack,
): readonly ({ readonly names: readonly Sign[]; readonly score: number } | undefined)[] {
  const blocks = [...new Set(assertions.map(({ block }) => block))];
  const places = new Map(blocks.map((block, i) => [block, i]));
  const words = new Set(stemsOf(title));
  const last = assertions.at(-1)?.sentence;
  return assertions.map((assertion, i) => {
    if (!isOwn(assertion)) return undefined;
    const names: readonly Sign[] = [
      ...wordingSigns(assertion, words, pack),
      ...placeSigns(places.get(assertion.block) ?? 0, blocks.length),
      ...(assertion.sentence === last ? (['lastSentence'] as const) : []),
      ...(isLimited(assertion, assertions[i + 1]) ? (['limited'] as const) : []),
    ];
    return { names, score: names.reduce((sum, name) => sum + POINTS[name], 0) };
  });
}

/** Whether the author limits a claim in the next one: "That is true, but …". */
function isLimited({ block }: Assertion, next: Assertion | undefined): boolean {
  return next?.block === block && (next.clause.joint === 'contrast' || next.leadIn?.kind === 'contrast');
}

function placeSigns(place: number, count: number): readonly Sign[] {
  if (place === count - 1) return ['lastBlock'];
  if (place >= count - NEAR) return ['nearEnd'];
  return place < NEAR && place > 0 ? ['nearStart'] : [];
}

function wordingSigns(assertion: Assertion, title: ReadonlySet<string>, pack: FullPack): readonly Sign[] {
  const text = textOf(assertion);
  const kind = assertion.leadIn?.kind;
  const { stems: words, length, ...wording } = wordingOf(assertion, pack);
  const shared = new Set(words).intersection(title).size;
  const signs: Readonly<Partial<Record<Sign, boolean>>> = {
    titleWord: shared > 0,
    titleWords: shared > 1,
    manyTitleWords: shared > 2,
    titleFirst: words.slice(0, FIRST).some((word) => title.has(word)),
    addresses: pack.reasoning.addresses.test(text),
    pointsBack: pack.reasoning.pointsBack.test(text),
    wishes: pack.reasoning.wishes.test(text),
    recommends: wording.recommends,
    conclusion: kind === 'conclusion',
    contrast: kind === 'contrast' || assertion.clause.joint === 'contrast',
    example: kind === 'example',
    avowed: pack.reasoning.avows.test(text),
    judges: pack.reasoning.verdict.test(text),
    denies: wording.denies,
    narrates: narrates(assertion, pack),
    figures: wording.hasFigures,
    short: length < SHORT,
    long: length > LONG,
  };
  return (Object.keys(POINTS) as Sign[]).filter((name) => signs[name] === true);
}

export function objectionsTo(
  thesis: number | undefined,
  assertions: readonly Assertion[],
  steps: ReadonlyMap<number, DraftRelation>,
  pack: FullPack,
): readonly DraftRelation[] {
  if (thesis === undefined) return [];
  return assertions.flatMap((assertion, i): readonly DraftRelation[] =>
    isObjection(assertion, pack) && !steps.has(i) && assertion.clause.joint === undefined
      ? [{ kind: 'against', premise: i, aim: thesis, cue: undefined, rule: 'objection-to-thesis', confidence: 0.3 }]
      : [],
  );
}

function isObjection({ report, stance }: Assertion, pack: FullPack): boolean {
  return (
    report !== undefined &&
    stance !== 'endorses' &&
    pack.reasoning.objects.test(`${report.holder?.words ?? ''} ${report.cue}`)
  );
}
