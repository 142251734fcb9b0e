// The author's answer to a view reported earlier in the same block. The view is rejected, doubted or an objection, or the answer
// repeats its words with a negation.

import { contentWords } from '../../../text/words.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isOpponents } from '../claims/verdicts.ts';
import { denies, isTestimony, textOf } from './statements.ts';

/** Maximum distance, in sentences, from an answer to the view. */
const REACH = 2;
/** Maximum number of assertions, before the answer, among which the view is searched. */
const MOST_BACK = 20;

/** The index of the first assertion of the reported view before an assertion; undefined if there is none. */
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

/** Whether the wording of a report shows that the author disagrees with the view. */
export function isAnswered(view: Assertion): boolean {
  return view.stance === 'rejects' || view.stance === 'questions' || (view.stance !== 'endorses' && isOpponents(view));
}

/**
 * Whether an assertion repeats words of the view, and only one of the two is negated: "Guards would drive them away. They did not
 * drive …".
 */
export function deniesWordsOf(own: Assertion, view: Assertion): boolean {
  if (own.sentence - view.sentence !== 1 || denies(own) === denies(view)) return false;
  const words = new Set(contentWords(textOf(view)).map(stem));
  return contentWords(textOf(own)).some((word) => word.length > 3 && words.has(stem(word)));
}

/**
 * Whether a report is evidence that the author endorses. Such a report can answer a view, but is never the view that is answered.
 */
function isTestimonyAgainst(found: Assertion): boolean {
  return found.stance === 'endorses' && isTestimony(found);
}

/** The index of the first report in the same sentence. */
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
