// A part: a built library that is joined with others.

import type { LibraryPart } from '../../model/library-part.ts';

/** A built library and the name of its folder in the joined site. */
export interface Part extends LibraryPart {
  readonly name: string;
  /** The name as a part of an address, percent-encoded. */
  readonly url: string;
  readonly dist: string;
}
