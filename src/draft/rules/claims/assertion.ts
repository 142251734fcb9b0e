// A verbatim passage that asserts something, with its holder in the author's text.

import type { Joined } from '../reports/content-parts.ts';
import type { Held } from '../reports/reported.ts';
import type { LeadIn } from './connectives.ts';

export interface Assertion extends Held {
  /** Counted over the article; assertions of one sentence share it. */
  readonly sentence: number;
  /** The id of its block, and whether its sentence is the first in it. */
  readonly block: string;
  readonly opensBlock: boolean;
  readonly leadIn: LeadIn | undefined;
  readonly clause: Joined;
}

/** An assertion before its position is known. */
export type Found = Pick<Assertion, keyof Held | 'leadIn' | 'clause'>;
