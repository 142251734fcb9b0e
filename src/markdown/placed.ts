// An annotation with its anchors.

import type { Anchor } from '../anchor/anchor.ts';
import type { Range } from '../anchor/range.ts';

/** An annotation with the place found for each of its quotes. */
export interface Placed<E> {
  readonly entry: E;
  /** One for each quote, in the order written; none for an implicit claim. */
  readonly anchors: readonly Anchor[];
  /** The ranges found, in reading order; empty where there is none. */
  readonly ranges: readonly Range[];
  /** Counted from 1 in reading order among its kind; undefined without a place. */
  readonly number: number | undefined;
}
