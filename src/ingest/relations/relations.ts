// Assertions in reading order → how they bear on each other. What a cue shows is drafted as sure as the cue is; without one only
// a few plain patterns, at low confidence. Each reason goes to one conclusion and none in a circle.

import type { Assertion } from '../claims/assertions.ts';
import { isContrary, opposedBefore, saidBy } from './contrasts.ts';
import { listSteps } from './lists.ts';
import { lastBefore } from './sentence-before.ts';
import { uncued } from './uncued.ts';
import { undercutting } from './undercuts.ts';
import { withoutCircles } from './without-circles.ts';

export type RelationKind = 'reason' | 'conclusion' | 'example' | 'against' | 'undercut';

export interface Relation {
  readonly kind: RelationKind;
  /** Indexes of assertions: what is given, and what it supports or attacks. */
  readonly premise: number;
  /** Premises that only work together with it. */
  readonly linked?: readonly number[];
  /** Undefined where what is attacked is an inference. */
  readonly aim: number;
  /** The inference attacked: `aim` is its conclusion then. */
  readonly attacks?: Relation;
  /** Verbatim; undefined where nothing but the order of sentences shows the relation. */
  readonly cue: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export function relationsBetween(assertions: readonly Assertion[]): readonly Relation[] {
  const items = listSteps(assertions);
  const relations: Relation[] = [];
  let general = 0;
  assertions.forEach((assertion, i) => {
    const cued = [
      ...toClauseBefore(assertions, i),
      ...toSentenceBefore(assertions, i, general, relations),
      ...(items.get(i) ?? []),
    ];
    const undercut = undercutting(assertions, i, relations);
    relations.push(...(undercut.length > 0 ? undercut : cued.length > 0 ? cued : uncued(assertions, i, relations)));
    const { leadIn } = assertion;
    if (assertion.clause.joint === undefined && leadIn?.kind !== 'example' && assertion.report === undefined)
      general = i;
  });
  return withoutCircles(relations, assertions.length);
}

const CLAUSE_STEPS: Partial<
  Record<string, Pick<Relation, 'kind' | 'rule' | 'confidence'> & { readonly forward: boolean }>
> = {
  reason: { kind: 'reason', rule: 'reason-clause', confidence: 0.75, forward: false },
  conclusion: { kind: 'conclusion', rule: 'conclusion-clause', confidence: 0.65, forward: true },
  contrast: { kind: 'against', rule: 'contrast-clause', confidence: 0.35, forward: false },
  detail: { kind: 'reason', rule: 'detail-clause', confidence: 0.5, forward: false },
};

/** "C because P"; "P, so C"; "A, but B"; "C: P". */
function toClauseBefore(assertions: readonly Assertion[], i: number): readonly Relation[] {
  const { clause, sentence } = assertions[i] as Assertion;
  const step = CLAUSE_STEPS[clause.joint ?? ''];
  if (step === undefined || assertions[i - 1]?.sentence !== sentence) return [];
  const { forward, ...fields } = step;
  const [premise, aim] = forward ? [i - 1, i] : [i, i - 1];
  const [own, before] = [assertions[i] as Assertion, assertions[i - 1] as Assertion];
  if (clause.joint === 'contrast' && !isContrary(before, own)) return [];
  if (clause.joint === 'detail' && isListing(own)) return [];
  // "The claim that C is false, because P": P speaks against C.
  const denied = before.stance === 'rejects' && own.report === undefined && !forward;
  return [{ ...fields, ...(denied && { kind: 'against' }), premise, aim, cue: clause.cue ?? '' }];
}

/** Things one after another, without a verb that helps another. */
function isListing({ pieces }: Assertion): boolean {
  const words = pieces.join(' ');
  return words.split(', ').length > 2 && !HELPS.test(words);
}

const HELPS =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|[a-z]+n[’']t)\b/;

/** "Therefore C", "For instance P", "But A", "Moreover P" look to the sentence before. */
function toSentenceBefore(
  assertions: readonly Assertion[],
  i: number,
  general: number,
  relations: readonly Relation[],
): readonly Relation[] {
  const { leadIn, sentence } = assertions[i] as Assertion;
  const before = lastBefore(assertions, i, sentence);
  if (leadIn === undefined || before === undefined) return [];
  const { cue } = leadIn;
  if (leadIn.kind === 'conclusion') {
    if (isSaidByOthers(assertions[before] as Assertion)) return [];
    const linked = GATHERS.test(cue) ? gathered(assertions, before) : [];
    return [{ kind: 'conclusion', premise: before, linked, aim: i, cue, rule: 'conclusion-word', confidence: 0.65 }];
  }
  if (leadIn.kind === 'reason')
    return isSaidByOthers(assertions[before] as Assertion)
      ? []
      : [{ kind: 'reason', premise: i, aim: before, cue, rule: 'reason-word', confidence: 0.65 }];
  if (leadIn.kind === 'example' && general < i)
    return [{ kind: 'example', premise: i, aim: general, cue, rule: 'example-word', confidence: 0.7 }];
  if (leadIn.kind === 'addition') return added(relations, before, i, cue);
  if (leadIn.kind !== 'contrast') return [];
  const aim = /^contrary to /i.test(cue) ? saidBy(assertions, i, cue) : opposedBefore(assertions, before);
  if (aim === undefined) return [];
  return [{ kind: 'against', premise: i, aim, cue, rule: 'contrast-word', confidence: aim === before ? 0.65 : 0.5 }];
}

/** What others are only reported to hold is no reason of the author's. */
function isSaidByOthers({ report, stance }: Assertion): boolean {
  return report !== undefined && stance !== 'endorses';
}

/** "Taken together, …": the sentences before are premises that work together. */
const GATHERS = /^(?:taken together|put together|together|all (?:of )?this|these (?:two |three )?facts)/i;
const MOST_LINKED = 2;

/** The author's claims just before one, in its paragraph. */
function gathered(assertions: readonly Assertion[], last: number): readonly number[] {
  const { block } = assertions[last] as Assertion;
  const found: number[] = [];
  for (let at = last - 1; at >= 0 && found.length < MOST_LINKED; at -= 1) {
    const candidate = assertions[at] as Assertion;
    if (candidate.block !== block || candidate.report !== undefined || candidate.stance !== 'endorses') break;
    if (candidate.clause.joint === undefined) found.push(at);
  }
  return found;
}

/** "Moreover P2": one more for what the sentence before was for or against. */
function added(relations: readonly Relation[], before: number, i: number, cue: string): readonly Relation[] {
  const same = relations.findLast(
    ({ premise, kind, cue: shown }) =>
      premise === before && kind !== 'conclusion' && (shown !== undefined || kind === 'against'),
  );
  return same === undefined ? [] : [{ ...same, premise: i, cue, rule: 'addition-word', confidence: 0.5 }];
}
