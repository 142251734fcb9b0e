// The lines of a text → the width at which an editor or mailer wrapped them, if one did.
// A break is forced where the next line's first word would not have fitted on the line.

import { endsSentence } from '../../../text/prose.ts';
import type { Line } from '../lines.ts';
import type { Run } from '../unit.ts';

/** Columns. Wider lines are whole paragraphs. */
const WIDEST_WRAP = 160;

/** Columns. Shorter lines that follow each other are lines of their own, unless the text as a whole is a narrow column. */
const NARROWEST_WRAP = 45;

/** Columns. The narrowest column that a newspaper or a PDF has. */
const NARROWEST_COLUMN = 20;

/** The share of breaks that are forced in wrapped text; editing leaves a few that are not. */
const WRAPPED_BREAKS = 2 / 3;

/** The share of breaks that are within sentences in wrapped text; where a line is a sentence, none is. */
const LEAST_WITHIN = 1 / 3;

/** The share of breaks that are forced in a narrow column, where verse would be mistaken for wrapped text. */
const COLUMN_BREAKS = 0.8;

/** The share of a column's lines that begin within a sentence: with a small letter. Lines of verse often begin with a capital. */
const COLUMN_SMALL_STARTS = 0.4;

/** Lines: fewer don't show a column. */
const LEAST_COLUMN_LINES = 6;

/** One line that is too long makes all others look short; a line this full among several is a wrapped one all the same. */
const NEARLY_FULL = 0.75;

/** The share of the width that a line of text set ragged may leave empty although the next word would fit. */
const RAGGED = 0.08;

export interface Wrap {
  /** Columns of the widest line that is not an exception; undefined where the text is not wrapped. */
  readonly width: number | undefined;
  /** Whether that is narrower than an editor's or mailer's usual width. */
  readonly isColumn: boolean;
}

export function wrapOf(runs: readonly Run[]): Wrap {
  const wide = runs.filter((run) => run.length > 2 && isWrappedByItself(run)).map(widthOf);
  if (wide.length > 0) return { width: median(wide), isColumn: false };
  const column = columnWidth(runs.filter((run) => run.length > 2));
  if (column !== undefined) return { width: column, isColumn: true };
  return { width: pairsWidth(runs), isColumn: false };
}

/** Whether the lines of a run are one text that was wrapped. */
export function isWrapped(run: Run, { width, isColumn }: Wrap): boolean {
  if (run.length === 1) return false;
  if (run.length > 2 && isWrappedByItself(run)) return true;
  const own = widthOf(run);
  if (width === undefined || own > WIDEST_WRAP) return goesOn(run);
  // Quotations and lists are set in on both sides, so that a run of many lines has a width of its own.
  const limit = run.length > 3 && own > NEARLY_FULL * width ? own : width;
  const forced = run.slice(1).filter((line, i) => isForced(run[i] as Line, line, limit)).length;
  return forced >= (isColumn ? WRAPPED_BREAKS : 1) * (run.length - 1) || (!isColumn && goesOn(run));
}

/** Whether the next line's first word would not have fitted after a line. */
export function isForced(line: Line, next: Line, width: number): boolean {
  return usedBy(line) + 1 + firstWordLength(next) > width * (1 - RAGGED);
}

export function usedBy({ text }: Line): number {
  return text.trimEnd().length;
}

/** Paragraphs may end within the run: a break after a sentence says nothing. */
function isWrappedByItself(run: Run): boolean {
  const width = widthOf(run);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  const within = breaksWithin(run);
  const full = within.filter(({ line, next }) => {
    const used = usedBy(line);
    return used + 1 + firstWordLength(next) > width || used >= NEARLY_FULL * width;
  });
  return within.length >= LEAST_WITHIN * (run.length - 1) && full.length >= WRAPPED_BREAKS * within.length;
}

interface Break {
  readonly line: Line;
  readonly next: Line;
}

/** The breaks that are not after a sentence. */
function breaksWithin(run: Run): readonly Break[] {
  return run
    .slice(1)
    .map((next, i) => ({ line: run[i] as Line, next }))
    .filter(({ line }) => !endsSentence(line.text.trimEnd()));
}

/** A long line that ends within a sentence, and goes on with a small letter. */
function goesOn(run: Run): boolean {
  return run.every((line, i) => {
    const next = run[i + 1];
    if (next === undefined) return true;
    return usedBy(line) >= NARROWEST_WRAP && usedBy(line) <= WIDEST_WRAP && /^\s*\p{Ll}/u.test(next.text);
  });
}

/** Two lines alone don't show a width; three such pairs with about the same one do. */
function pairsWidth(runs: readonly Run[]): number | undefined {
  const pairs = runs.filter(({ length }) => length === 2);
  const width = pairs.reduce((widest, run) => Math.max(widest, widthOf(run)), 0);
  const isOne = pairs.every((run) => isForced(run[0], run[1] as Line, width));
  return pairs.length > 2 && isOne && width >= NARROWEST_WRAP && width <= WIDEST_WRAP ? width : undefined;
}

function columnWidth(runs: readonly Run[]): number | undefined {
  const lines = runs.flat();
  const width = median(runs.map(widthOf));
  if (lines.length < LEAST_COLUMN_LINES || width < NARROWEST_COLUMN || width >= NARROWEST_WRAP) return undefined;
  const within = runs.flatMap(breaksWithin);
  const forced = within.filter(({ line, next }) => isForced(line, next, width)).length;
  const small = within.filter(({ next }) => /^\s*\p{Ll}/u.test(next.text)).length;
  return forced >= COLUMN_BREAKS * within.length && small >= COLUMN_SMALL_STARTS * within.length ? width : undefined;
}

function widthOf(run: Run): number {
  return run.reduce((widest, line) => Math.max(widest, usedBy(line)), 0);
}

export function firstWordLength(line: Line): number {
  return /^\s*(\S+)/.exec(line.text)?.[1]?.length ?? 0;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
