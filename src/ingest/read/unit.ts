// A unit: the smallest run of a source's lines that gets a label, such as a paragraph or a line of its own.

import type { PartLabel } from '../../model/part.ts';
import type { Inline, InlineMark } from './inline.ts';
import type { Line } from './lines.ts';

/** The label of a unit by the file's own markup, such as a page's heading. */
export interface Markup {
  readonly label: PartLabel;
  /** The id kept in the ledger: `page-heading`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Unit {
  /** The words on one line, single-spaced, with plain characters. */
  readonly text: string;
  /** The marks of the words: links, emphasis, line breaks, footnotes. */
  readonly marks?: readonly InlineMark[];
  /** The name of the note that the unit is the text of, as its references have it. */
  readonly note?: string;
  /** The cells of a table, row by row; the unit's text has them one after the other. */
  readonly rows?: readonly (readonly Inline[])[];
  /** Not blank, in the order of the source. Each line of the source that is not blank is in exactly one unit. */
  readonly lines: Run;
  /** Columns of its least indented line. */
  readonly indent: number;
  /** Undefined where the file has no markup, or it says nothing about the unit. */
  readonly markup: Markup | undefined;
  /** Whether it is the rest of the unit before the page break above it. */
  readonly continues?: boolean;
}

/** Lines that follow each other. */
export type Run = readonly [Line, ...Line[]];
