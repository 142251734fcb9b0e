// A unit: the smallest group of consecutive lines of a source that gets a label, such as a paragraph or a single line.

import type { PartLabel } from '../../model/part.ts';
import type { Inline, InlineMark } from './inline.ts';
import type { Line } from './lines.ts';

/** The label that the file's own markup gives to a unit. An element `h2`, for example, gives `heading`. */
export interface Markup {
  readonly label: PartLabel;
  /** The rule's id in the ledger: `page-heading`. */
  readonly rule: string;
  /** The confidence, from 0 to 1. */
  readonly confidence: number;
}

export interface Unit {
  /** The words on one line, with single spaces and the characters of `plainCharacters`. */
  readonly text: string;
  /** The marks of the words: links, emphasis, line breaks, references to footnotes. */
  readonly marks?: readonly InlineMark[];
  /** The name of the footnote, if the unit is the text of a footnote. References have the same name. */
  readonly note?: string;
  /** The rows of a table, each a list of cells. The unit's text contains all cells in this order. */
  readonly rows?: readonly (readonly Inline[])[];
  /** The address of the picture, if the unit is a caption. */
  readonly picture?: string | undefined;
  /** The unit's lines that are not blank, in order. Every such line of a source is in exactly one unit. */
  readonly lines: Run;
  /** Indentation of the least indented line, in columns. */
  readonly indent: number;
  /** The label from the file's markup. Undefined if the file has no markup for the unit. */
  readonly markup: Markup | undefined;
}

/** Consecutive lines, at least one. */
export type Run = readonly [Line, ...Line[]];
