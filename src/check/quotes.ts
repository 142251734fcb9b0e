// Functions for the rules about quotes: a problem for each quote with a given anchor state, and the excerpt of a
// passage.

import type { Anchor, AnchorState } from '../anchor/anchor.ts';
import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { anchoredQuotes } from '../markdown/anchored-quotes.ts';
import type { Reading } from '../markdown/reading.ts';
import type { Checked, EntryProblem } from './rule.ts';

/**
 * Returns a problem for each quote whose anchor is in the given state.
 * @param diagnose returns the problem; `exact` are the quoted words
 */
export function findQuotes<S extends AnchorState>(
  { readings }: Checked,
  state: S,
  diagnose: (
    anchor: Extract<Anchor, { state: S }>,
    reading: Reading,
    exact: string,
  ) => Pick<EntryProblem, 'found' | 'remedy'>,
): readonly EntryProblem[] {
  return [...readings.values()].flatMap((reading) =>
    anchoredQuotes(reading).flatMap(({ entry, path, anchor, selector }) =>
      isIn(anchor, state) ? [{ entry, path, ...diagnose(anchor, reading, selectorOf(selector).exact) }] : [],
    ),
  );
}

/** Maximum length of an excerpt in code units: enough to recognize the passage. */
const EXCERPT = 80;

export function excerpt({ layer }: Reading, { start, end }: Range): string {
  const isCut = end > start + EXCERPT;
  return `“${layer.text.slice(start, isCut ? start + EXCERPT : end)}${isCut ? '…' : ''}”`;
}

function isIn<S extends AnchorState>(anchor: Anchor, state: S): anchor is Extract<Anchor, { state: S }> {
  return anchor.state === state;
}
