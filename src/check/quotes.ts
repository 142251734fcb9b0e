// What the rules about quotes share: a finding for each quote whose anchor is in a state, and how a passage is shown.

import type { Anchor, AnchorState } from '../anchor/anchor.ts';
import type { Range } from '../anchor/range.ts';
import { quotesIn } from '../markdown/anchored-quotes.ts';
import type { Reading } from '../markdown/reading.ts';
import type { Checked, Finding } from './rule.ts';

/** A finding for each quote whose anchor is in this state. */
export function findQuotes<S extends AnchorState>(
  { readings }: Checked,
  state: S,
  say: (anchor: Extract<Anchor, { state: S }>, reading: Reading) => string,
): readonly Finding[] {
  return [...readings.values()].flatMap((reading) =>
    quotesIn(reading).flatMap(({ entry, path, anchor }) =>
      isIn(anchor, state) ? [{ entry, path, message: say(anchor, reading) }] : [],
    ),
  );
}

/** As many characters of a passage as show which one is meant. */
const EXCERPT = 80;

export function excerpt({ layer }: Reading, { start, end }: Range): string {
  const isCut = end > start + EXCERPT;
  return `“${layer.text.slice(start, isCut ? start + EXCERPT : end)}${isCut ? '…' : ''}”`;
}

function isIn<S extends AnchorState>(anchor: Anchor, state: S): anchor is Extract<Anchor, { state: S }> {
  return anchor.state === state;
}
