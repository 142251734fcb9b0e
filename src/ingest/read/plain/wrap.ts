// The lines of a text → the width at which an editor or e-mail program wrapped them. Undefined if they are not wrapped.
// A line break is called forced if the first word of the next line did not fit on the line.

import { endsSentence } from '../../../text/prose.ts';
import type { Line } from '../lines.ts';
import type { Run } from '../unit.ts';

/** Maximum width of wrapped text, in columns. A longer line is a whole paragraph. */
const WIDEST_WRAP = 160;

/**
 * Minimum width of wrapped text, in columns. Shorter lines are not wrapped, unless the whole text is a narrow column.
 */
const NARROWEST_WRAP = 45;

/** Minimum width of a narrow column, as in a newspaper or a PDF, in characters. */
const NARROWEST_COLUMN = 20;

/** Minimum share of forced line breaks in wrapped text. Other line breaks arise when the text is edited later. */
const WRAPPED_BREAKS = 2 / 3;

/** Minimum share of line breaks inside sentences in wrapped text. A text with one sentence on each line has none. */
const LEAST_WITHIN = 1 / 3;

/** Minimum share of forced line breaks in a narrow column. It is high, because verse looks similar. */
const COLUMN_BREAKS = 0.8;

/** Minimum share of lines that begin in lower case in a narrow column. Lines of verse often begin with a capital. */
const COLUMN_SMALL_STARTS = 0.4;

/** Minimum number of lines of a text that is a narrow column. */
const LEAST_COLUMN_LINES = 6;

/**
 * Minimum length of a full line, as a share of the width. It is below 1, because otherwise one very long line would
 * make all other lines look short.
 */
const NEARLY_FULL = 0.75;

/**
 * Maximum room that is left on a full line, as a share of the width, after the first word of the next line is added to
 * it.
 */
const RAGGED = 0.08;

export interface Wrap {
  /** The typical length of a full line, in columns. Undefined if the text is not wrapped. */
  readonly width: number | undefined;
  /** Whether the text is a narrow column, which is narrower than text from an editor or e-mail program. */
  readonly isColumn: boolean;
}

export function wrapOf(runs: readonly Run[]): Wrap {
  const wide = runs.filter((run) => run.length > 2 && isWrappedByItself(run)).map(widthOf);
  if (wide.length > 0) return { width: median(wide), isColumn: false };
  const column = columnWidth(runs.filter((run) => run.length > 2));
  if (column !== undefined) return { width: column, isColumn: true };
  return { width: pairsWidth(runs), isColumn: false };
}

/** Whether the lines of a run are one wrapped text. Otherwise they are separate lines. */
export function isWrapped(run: Run, { width, isColumn }: Wrap): boolean {
  if (run.length === 1) return false;
  if (run.length > 2 && isWrappedByItself(run)) return true;
  const own = widthOf(run);
  if (width === undefined || own > WIDEST_WRAP) return goesOn(run);
  // A run of four or more lines may have a width of its own, because quotations and lists are often narrower than the
  // text.
  const limit = run.length > 3 && own > NEARLY_FULL * width ? own : width;
  const forced = run.slice(1).filter((line, i) => isForced(run[i] as Line, line, limit)).length;
  return forced >= (isColumn ? WRAPPED_BREAKS : 1) * (run.length - 1) || (!isColumn && goesOn(run));
}

/** Whether the line break after a line is forced: the first word of the next line did not fit on the line. */
export function isForced(line: Line, next: Line, width: number): boolean {
  return usedBy(line) + 1 + firstWordLength(next) > width * (1 - RAGGED);
}

/** The width of a line. A Chinese or Japanese character is as wide as two others. */
export function usedBy({ text }: Line): number {
  const words = text.trimEnd();
  return words.length + (words.match(WIDE)?.length ?? 0);
}

const WIDE = /[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60]/g;

/**
 * Whether the line breaks of a run alone show that the run is wrapped. Line breaks after sentences are ignored, because
 * paragraphs may end there.
 */
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

/** The line breaks within sentences. */
function breaksWithin(run: Run): readonly Break[] {
  return run
    .slice(1)
    .map((next, i) => ({ line: run[i] as Line, next }))
    .filter(({ line }) => !endsSentence(line.text.trimEnd()));
}

/** Whether each line but the last is long, and the line after it begins in lower case. */
function goesOn(run: Run): boolean {
  return run.every((line, i) => {
    const next = run[i + 1];
    if (next === undefined) return true;
    return usedBy(line) >= NARROWEST_WRAP && usedBy(line) <= WIDEST_WRAP && /^\s*\p{Ll}/u.test(next.text);
  });
}

/**
 * The common width of at least three runs of two lines each. Undefined if there are fewer such runs, or if they have no
 * common width.
 */
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
