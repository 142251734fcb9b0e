// A page as read: its blocks in document order, their structure, and the facts of its head.

import type { InlineMark } from '../inline.ts';
import type { Region } from './elements.ts';

/** A run of words that a page shows as one block. */
export interface PageBlock {
  /** Its lines as broken by the page, each not empty, white space collapsed. */
  readonly lines: readonly [string, ...string[]];
  /** The marks of each line. A link's address is as the page has it, so `#note-1` for one within the page. */
  readonly marks: readonly (readonly InlineMark[])[];
  /** The ids of the elements that begin in it, by which links lead to it. */
  readonly ids: readonly string[];
  /** The block element that contains it: `p`, `h2`, `li`. */
  readonly tag: string;
  /** Number of its characters in links. */
  readonly linked: number;
  /** The number of an item of an ordered list. */
  readonly number: number | undefined;
}

/** All blocks from `start` to before `end` are in an element that gives their label. */
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
  /** Blocks at which the text itself must be: what holds one of them is no side matter. */
  readonly landmarks: readonly number[];
  readonly head: PageHead;
  /** The words that the page's markup says name an author, wherever on the page. */
  readonly authors: readonly AuthorText[];
  /** Blocks with words that the page strikes out or hides, and that are left out; a block is listed once for each passage. */
  readonly leftOut: readonly number[];
}

/** The words of an element that names an author. */
export interface AuthorText {
  /** `exact` where the element should hold nothing but the name. */
  readonly mark: 'exact' | 'loose';
  /** The index of the block that it begins in. */
  readonly block: number;
  /** Its words, cut where elements within it begin and end. */
  readonly runs: readonly string[];
}

export interface PageHead {
  readonly title: string;
  readonly language: string | undefined;
  /** Contents of meta elements by name or property, in lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  /** The texts of JSON-LD scripts. */
  readonly data: readonly string[];
}
