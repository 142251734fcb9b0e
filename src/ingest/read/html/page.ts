// The result of reading a page: its blocks in document order, their structure, and the contents of the page's head.

import type { Inline, InlineMark } from '../inline.ts';
import type { Region } from './elements.ts';
import type { PageTable } from './table-reader.ts';

/** A block: words that a browser shows as one piece of text, separate from the words around it. */
export interface PageBlock {
  /**
   * The lines of the block, with the line breaks of the page. White space is collapsed, and empty lines are left out.
   */
  readonly lines: readonly [string, ...string[]];
  /** The marks of each line. The address of a link is as written in the page, and may be relative: `#note-1`. */
  readonly marks: readonly (readonly InlineMark[])[];
  /** The ids of the elements that begin in the block. A link to such an id leads to the block. */
  readonly ids: readonly string[];
  /** The name of the block element that contains the block: `p`, `h2`, `li`. */
  readonly tag: string;
  /** Number of characters of the block that are in links. */
  readonly linked: number;
  /** The number of the item, if the block is an item of an ordered list. */
  readonly number: number | undefined;
  /** If the block is a caption, the address of its picture as written in the page. */
  readonly picture?: string | undefined;
}

/**
 * A region: the blocks from `start` up to, but not including, `end`. They are in one element, whose markup shows their
 * kind, such as a byline.
 */
export interface PageRegion {
  readonly region: Region;
  readonly start: number;
  end: number;
  /** The address of the first picture in the element, as written in the page. */
  picture?: string | undefined;
}

/** A piece of the structure: the beginning or end of an element, or a block. */
export type Piece = { readonly open: string } | { readonly close: string } | { readonly block: number };

/** An element in which the text may begin. */
export interface Landmark {
  readonly block: number;
  /** Number of regions that began before the element. Later regions are inside it, so they don't contain the whole text. */
  readonly regions: number;
}

export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly regions: readonly PageRegion[];
  readonly pieces: readonly Piece[];
  /**
   * Indexes of the blocks in which the text may begin. A region that contains such a block is around the text, so the
   * region is ignored.
   */
  readonly landmarks: readonly Landmark[];
  readonly head: PageHead;
  /** The words of all elements whose markup says that they name an author. */
  readonly authors: readonly AuthorText[];
  readonly tables: readonly PageTable[];
  /**
   * Indexes of the blocks from which words were left out, because they are struck out or hidden. A block is listed once
   * for each passage that was left out.
   */
  readonly leftOut: readonly number[];
}

/** The words of an element that names an author. */
export interface AuthorText {
  /** `exact` if the element should contain only the name. */
  readonly mark: 'exact' | 'loose';
  /** The index of the block in which the element begins. */
  readonly block: number;
  /** The words of the element, in pieces: a piece ends where an inner element begins or ends. */
  readonly runs: readonly string[];
}

export interface PageHead {
  readonly title: string;
  readonly language: string | undefined;
  /**
   * The contents of meta elements, by name or property in lower case. If several elements have the same name, the first
   * is used.
   */
  readonly meta: ReadonlyMap<string, string>;
  /**
   * The contents of all meta elements whose name ends in "author" or "creator", by name. A text by several authors may
   * have several such elements.
   */
  readonly authors: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  /** The address of the first link that the page marks as a link to its license. */
  readonly license: string | undefined;
  /** The short HTML comments of the page. Programs that save a page write its address into a comment. */
  readonly comments: readonly string[];
  /** The texts of JSON-LD scripts. */
  readonly data: readonly string[];
  /** The texts of other long scripts, which may contain data. */
  readonly scripts: readonly string[];
}

/**
 * The blocks of a page → its footnotes. A block is a footnote if a link in an earlier block leads to it, and the words
 * of the link are a number or a symbol such as an asterisk.
 */
export interface PageNotes {
  /** The name of each footnote, by the index of its block. */
  readonly of: ReadonlyMap<number, string>;
  /** The name of each footnote, by its address within the page: `#note-1`. */
  readonly at: ReadonlyMap<string, string>;
}

/** The words of a reference to a footnote: "1", "[12]", "*", "†", "iv". */
const REFERENCE = /^[[(]?(?:note |fn\.? ?)?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?$/iu;

/** The words of a link from a footnote back to the text: an arrow, or a word such as "back" or "return". */
const BACK = /^(?:(?:[\s↑↩↵⤴⏎^]|\uFE0E|\uFE0F)+|\[?(?:back|return|jump up|go back)\b.{0,20})$/iu;

export function notesIn(blocks: readonly PageBlock[]): PageNotes {
  const blockAt = new Map<string, number>(
    blocks.flatMap(({ ids }, index) => ids.map((id) => [`#${id}`, index] as const)),
  );
  const of = new Map<number, string>();
  const at = new Map<string, string>();
  blocks.forEach((block, index) => {
    for (const address of referencesIn(block)) {
      const target = blockAt.get(address);
      if (target === undefined || target <= index || at.has(address)) continue;
      const name = of.get(target) ?? String(of.size + 1);
      of.set(target, name);
      at.set(address, name);
    }
  });
  return { of, at };
}

function referencesIn({ lines, marks }: PageBlock): readonly string[] {
  return marks.flatMap((some, i) =>
    some.flatMap((mark) => (isReference(mark, lines[i] ?? '') && mark.kind === 'link' ? [mark.url] : [])),
  );
}

export function isReference(mark: InlineMark, text: string): boolean {
  return mark.kind === 'link' && mark.url.startsWith('#') && REFERENCE.test(text.slice(mark.start, mark.end).trim());
}

/** Whether a mark is a link from a footnote back to the text. */
export function isBackLink(mark: InlineMark, { text }: Inline): boolean {
  return mark.kind === 'link' && mark.url.startsWith('#') && BACK.test(text.slice(mark.start, mark.end));
}
