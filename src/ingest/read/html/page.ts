// The result of parsing a page: its blocks in document order, their structure, and the contents of the page's head.

import type { InlineMark } from '../inline.ts';
import type { Region } from './elements.ts';

/** Text that a browser shows as one block. */
export interface PageBlock {
  /** The lines of the block, broken as in the page. No line is empty, and white space is collapsed. */
  readonly lines: readonly [string, ...string[]];
  /** The marks of each line. A link's address is as written in the page, so it may be relative: `#note-1`. */
  readonly marks: readonly (readonly InlineMark[])[];
  /** The ids of the elements that begin in the block. A link to one of these ids is a link to the block. */
  readonly ids: readonly string[];
  /** The block element that contains it: `p`, `h2`, `li`. */
  readonly tag: string;
  /** Number of the block's characters in links. */
  readonly linked: number;
  /** The number of the item, if the block is an item of an ordered list. */
  readonly number: number | undefined;
}

/** The blocks from `start` up to, but not including, `end`. They are in an element that has this region. */
export interface PageRegion {
  readonly region: Region;
  readonly start: number;
  end: number;
}

/** The structure in document order: the beginning or end of an element, or a block. */
export type Piece = { readonly open: string } | { readonly close: string } | { readonly block: number };

export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly regions: readonly PageRegion[];
  readonly pieces: readonly Piece[];
  /** Blocks in which the text may begin. A region with one of these blocks contains the text, so its label is ignored. */
  readonly landmarks: readonly number[];
  readonly head: PageHead;
  /** The words of all elements of the page that name an author by their markup. */
  readonly authors: readonly AuthorText[];
  /** Indexes of blocks with a passage that was left out, because it is struck out or hidden; one index for each passage. */
  readonly leftOut: readonly number[];
}

/** The words of an element that names an author. */
export interface AuthorText {
  /** `exact` if the element should contain only the name. */
  readonly mark: 'exact' | 'loose';
  /** The index of the block in which the element begins. */
  readonly block: number;
  /** The words of the element, cut where inner elements begin and end. */
  readonly runs: readonly string[];
}

export interface PageHead {
  readonly title: string;
  readonly language: string | undefined;
  /** Contents of meta elements, by name or property in lower case. Only the first element with a name is used. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  /** The address of the first link that the page marks as a link to its license. */
  readonly license: string | undefined;
  /** The page's comments, in which programs that save pages note the page's address. Only short ones are kept. */
  readonly comments: readonly string[];
  /** The texts of JSON-LD scripts. */
  readonly data: readonly string[];
}
