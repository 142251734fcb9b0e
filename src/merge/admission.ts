// What the gate for annotations made elsewhere decides about each.

import type { Candidate } from '../import/candidate.ts';
import type { Entry } from '../model/collections.ts';
import type { Queued } from '../model/queue.ts';

/** An entry that may be written, and the candidate it comes from. */
export interface Admitted {
  readonly entry: Entry;
  readonly candidate: Candidate;
}

/** A candidate that has to wait, or a place of the file that can't become an entry. */
export interface Refused {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly reason: string;
  readonly candidate?: Candidate;
  /** Its frontmatter, as far as it is known. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Admission {
  readonly write: readonly Entry[];
  /** Files of the library that say the same already. */
  readonly kept: readonly string[];
  readonly queue: readonly Queued[];
}
