// A passage of the article that asserts something, with the holder that the text names. Claims are made from
// assertions.

import type { Joined } from '../reports/content-parts.ts';
import type { Held } from '../reports/reported.ts';
import type { LeadIn } from './connectives.ts';

export interface Assertion extends Held {
  /** Index of the sentence in the article; several assertions can be in the same sentence. */
  readonly sentence: number;
  /** Id of the block that contains the sentence. */
  readonly block: string;
  /** Whether the sentence is the first in its block. */
  readonly opensBlock: boolean;
  readonly leadIn: LeadIn | undefined;
  readonly clause: Joined;
}

/** The fields of an assertion that are found in its sentence, without the number of the sentence and the block. */
export type Found = Pick<Assertion, keyof Held | 'leadIn' | 'clause'>;
