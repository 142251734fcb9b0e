// The result of admitting annotations that were made outside the library.

import type { Range } from '../anchor/range.ts';
import type { Candidate } from '../import/candidate.ts';
import type { Entry } from '../model/collections.ts';
import type { Diagnosis } from '../model/problem.ts';
import type { Queued } from '../model/queue.ts';

/** An entry that may be written, and the candidate that it was made from. */
export interface Admitted {
  readonly entry: Entry;
  readonly candidate: Candidate;
  /** The ranges of the entry's passages in the text layer. */
  readonly ranges: readonly Range[];
}

/** A candidate that must be queued, or a part of the file that can't become an entry. */
export interface Refused extends Diagnosis {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly candidate?: Candidate;
  /** The frontmatter, as far as it could be formed. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Admission {
  readonly write: readonly Entry[];
  /** Files of the library that have the same content as a candidate. Nothing is written for such a candidate. */
  readonly kept: readonly string[];
  readonly queue: readonly Queued[];
  /** The slug of the text's main claim, if the imported file names one that the library has after the import. */
  readonly thesis?: string;
  /** Words that mean an actor in this article only, by the actor's id. */
  readonly here: ReadonlyMap<string, readonly string[]>;
}
