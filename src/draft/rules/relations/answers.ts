// What the author sets against a view reported before, in the same paragraph: the view is rejected, doubted or an objection, or its own
// words come back denied.

import { contentWords } from '../../../text/words.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isOpponents } from '../claims/verdicts.ts';
import { denies, isTestimony, textOf } from './statements.ts';

/** A view is answered within so many sentences, and so many assertions. */
const REACH = 2;
const MOST_BACK = 20;

/** The first part of the view that stands unanswered before an assertion; undefined where the author has none against it. */
export function viewBefore(assertions: readonly Assertion[], i: number): number | undefined {
  const { block, sentence } = assertions[i] as Assertion;
  for (let at = i - 1; at >= Math.max(0, i - MOST_BACK); at -= 1) {
    const found = assertions[at] as Assertion;
    if (found.block !== block || sentence - found.sentence > REACH) return undefined;
    if (found.report === undefined || isTestimonyAgainst(found)) continue;
    return found.sentence === sentence ? undefined : firstOf(assertions, at);
  }
  return undefined;
}

/** Whether an author who reports a view so is going to speak against it. */
export function isAnswered(view: Assertion): boolean {
  return view.stance === 'rejects' || view.stance === 'questions' || (view.stance !== 'endorses' && isOpponents(view));
}

/** "Guards would drive them away. They did not drive …": the same words, and one of the two denies. */
export function deniesWordsOf(own: Assertion, view: Assertion): boolean {
  if (own.sentence - view.sentence !== 1 || denies(own) === denies(view)) return false;
  const words = new Set(contentWords(textOf(view)).map(stem));
  return contentWords(textOf(own)).some((word) => word.length > 3 && words.has(stem(word)));
}

/** Findings that the author endorses answer a view and are none that is answered. */
function isTestimonyAgainst(found: Assertion): boolean {
  return found.stance === 'endorses' && isTestimony(found);
}

/** The first that its sentence reports. */
function firstOf(assertions: readonly Assertion[], at: number): number {
  let first = at;
  while (
    at - first < MOST_BACK &&
    assertions[first - 1]?.sentence === assertions[at]?.sentence &&
    assertions[first - 1]?.report !== undefined
  )
    first -= 1;
  return first;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|ly)$/, '');
}
