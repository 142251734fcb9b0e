// The author's answer to a view reported earlier in the same paragraph: the view is rejected, doubted or an objection, or its own
// words return with a negation.

import { contentWords } from '../../../text/words.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isOpponents } from '../claims/verdicts.ts';
import { denies, isTestimony, textOf } from './statements.ts';

/** Maximum distance of an answer from the view, in sentences and in assertions. */
const REACH = 2;
const MOST_BACK = 20;

/** The first part of the unanswered view before an assertion; undefined if there is none. */
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

/** Whether this wording of a report announces the author's disagreement. */
export function isAnswered(view: Assertion): boolean {
  return view.stance === 'rejects' || view.stance === 'questions' || (view.stance !== 'endorses' && isOpponents(view));
}

/** "Guards would drive them away. They did not drive …": the same words, one of the two negated. */
export function deniesWordsOf(own: Assertion, view: Assertion): boolean {
  if (own.sentence - view.sentence !== 1 || denies(own) === denies(view)) return false;
  const words = new Set(contentWords(textOf(view)).map(stem));
  return contentWords(textOf(own)).some((word) => word.length > 3 && words.has(stem(word)));
}

/** Endorsed findings can answer a view but are never the view being answered. */
function isTestimonyAgainst(found: Assertion): boolean {
  return found.stance === 'endorses' && isTestimony(found);
}

/** The first report of its sentence. */
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
