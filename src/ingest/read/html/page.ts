// The result of parsing a page: its blocks in document order, their structure, and the contents of the page's head.

import type { Inline, InlineMark } from '../inline.ts';
import type { Region } from './elements.ts';
import type { PageTable } from './table-reader.ts';

/** Text that a browser shows as one block. */
export interface PageBlock {
  /** The lines of the block, broken as in the page. No line is empty, and white space is collapsed. */
  readonly lines: readonly [string, ...string[]];
  /** The marks of each line. A link's address is as written in the page, so it may be relative: `#note-1`. */
  readonly marks: readonly (readonly InlineMark[])[];
  /** The ids of the elements that begin in the block. A link to one of these ids is a link to the block. */
  readonly ids: readonly string[];
  /** The name of the block element that contains the block: `p`, `h2`, `li`. */
  readonly tag: string;
  /** Number of characters of the block that are in links. */
  readonly linked: number;
  /** The number of the item, if the block is an item of an ordered list. */
  readonly number: number | undefined;
  /** The address of the picture that the block is the caption of, as written in the page. */
  readonly picture?: string | undefined;
}

/** The blocks from `start` up to, but not including, `end`. They are in an element that has this region. */
export interface PageRegion {
  readonly region: Region;
  readonly start: number;
  end: number;
  /** The address of the first picture in the element, as written in the page. */
  picture?: string | undefined;
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
  readonly tables: readonly PageTable[];
  /**
   * Indexes of blocks from which a passage was left out, because it is struck out or hidden. A block with two such passages
   * is listed twice.
   */
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
  /** Contents of meta elements, by name or property in lower case. If several elements have one name, the first is used. */
  readonly meta: ReadonlyMap<string, string>;
  /**
   * All contents of meta elements whose name ends in "author" or "creator", by name. A text by several authors has several
   * contents.
   */
  readonly authors: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  /** The address of the first link that the page marks as a link to its license. */
  readonly license: string | undefined;
  /** The short comments of the page. Programs that save pages write the page's address into a comment. */
  readonly comments: readonly string[];
  /** The texts of JSON-LD scripts. */
  readonly data: readonly string[];
}

/**
 * The blocks of a page → its footnotes. A footnote is the target of a link in an earlier block whose words are a number or
 * a sign.
 */
export interface PageNotes {
  /** The names of notes, by the index of the note's block. */
  readonly of: ReadonlyMap<number, string>;
  /** The names of notes, by the address of the note within the page: `#note-1`. */
  readonly at: ReadonlyMap<string, string>;
}

/** The words of a reference to a note: "1", "[12]", "*", "†", "iv". */
const REFERENCE = /^[[(]?(?:note |fn\.? ?)?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?$/iu;

/** The words of a link from a note back to the text: an arrow, or words such as "back" and "return". */
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

/** Whether a mark is a link from a note back to the text. */
export function isBackLink(mark: InlineMark, { text }: Inline): boolean {
  return mark.kind === 'link' && mark.url.startsWith('#') && BACK.test(text.slice(mark.start, mark.end));
}
