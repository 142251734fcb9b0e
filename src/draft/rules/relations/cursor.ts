// The assertion that a rule looks at, with those before it.

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import type { Thread } from './threads.ts';

/** What is known where an assertion stands. */
export interface Place {
  readonly assertions: readonly Assertion[];
  /** The assertion's index. */
  readonly i: number;
  /** What each assertion before is given as a reason for or against. */
  readonly steps: ReadonlyMap<number, DraftRelation>;
  readonly thread: Thread | undefined;
}

/** A relation before its cue is known. */
export type Step = Pick<DraftRelation, 'kind' | 'premise' | 'aim' | 'rule' | 'confidence'>;
