// A unit: the smallest group of consecutive lines of a source that gets a label, such as a paragraph or a single line.

import type { PartLabel } from '../../model/part.ts';
import type { Inline, InlineMark } from './inline.ts';
import type { Line } from './lines.ts';

/** The label that the file's own markup gives to a unit. For example, an element `h2` gives `heading`. */
export interface Markup {
  readonly label: PartLabel;
  /** The id of the rule in the ledger: `page-heading`. */
  readonly rule: string;
  /** The confidence, from 0 to 1. */
  readonly confidence: number;
}

export interface Unit {
  /** The words on one line, with single spaces. Characters are changed as by `plainCharacters`. */
  readonly text: string;
  /** The marks of the words: links, emphasis, line breaks, references to footnotes. */
  readonly marks?: readonly InlineMark[];
  /**
   * The name of the footnote, if the unit is the text of a footnote. The references to the footnote have the same name.
   */
  readonly note?: string;
  /** The rows of a table, each a list of cells. The unit's text contains all cells in this order. */
  readonly rows?: readonly (readonly Inline[])[];
  /** The address of the picture, if the unit is a caption. */
  readonly picture?: string | undefined;
  /**
   * The lines of the unit that are not blank, in order. Every line of a source that is not blank is in exactly one
   * unit.
   */
  readonly lines: Run;
  /** The smallest indentation of the unit's lines, in columns. */
  readonly indent: number;
  /** The label from the file's markup. Undefined if the file has no markup for the unit. */
  readonly markup: Markup | undefined;
}

/** A run: consecutive lines, at least one. */
export type Run = readonly [Line, ...Line[]];
