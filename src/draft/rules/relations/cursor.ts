// The input of a rule: the current assertion and the assertions before it.

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import type { Thread } from './threads.ts';

/** The current assertion and its context. */
export interface Place {
  readonly assertions: readonly Assertion[];
  /** Index of the current assertion. */
  readonly i: number;
  /** The relation in which each earlier assertion is a premise. */
  readonly steps: ReadonlyMap<number, DraftRelation>;
  readonly thread: Thread | undefined;
}

/** A draft relation without its cue. */
export type Step = Pick<DraftRelation, 'kind' | 'premise' | 'aim' | 'rule' | 'confidence'>;
