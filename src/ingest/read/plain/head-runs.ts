// The lines at the beginning of a text, up to its first paragraph → separate groups (runs) of lines for the title,
// summary, byline and date. Blank lines between them are not needed.

import type { Line } from '../lines.ts';
import type { Run } from '../unit.ts';
import { isFullName, isHeadLine, wordsIn } from './head-line.ts';
import { isForced, usedBy, type Wrap } from './wrap.ts';

/** Maximum number of lines of a title. */
const MOST_TITLE_LINES = 4;

/** Maximum number of lines in a head. */
export const LONGEST_HEAD = 12;

export interface HeadRuns {
  /** The runs of the head. Each becomes one unit. */
  readonly head: readonly Run[];
  /** The lines directly after the head, if no blank line separates them from it. */
  readonly rest: readonly Line[];
  readonly hasTitle: boolean;
}

/** @param hasTitle whether an earlier run contains the title */
export function headRuns(run: Run, wrap: Wrap, hasTitle: boolean): HeadRuns {
  const lastHeadLine = run.slice(0, LONGEST_HEAD).findLastIndex(isHeadLine);
  const head: Run[] = [];
  let isTitled = hasTitle;
  let at = 0;
  while (at < run.length) {
    const line = run[at] as Line;
    const end = isHeadLine(line) ? bylineEnd(run, at, wrap) : isTitled ? summaryEnd(run, at) : titleEnd(run, at, wrap);
    const taken = [line, ...run.slice(at + 1, end)] as const;
    if (!isHeadLine(line)) {
      const isBeforeHead = at <= lastHeadLine || (isFullName(line) && end === at + 1);
      if (isTitled && !isBeforeHead) break;
      if (!isTitled && isParagraph(run, at, end, wrap)) return { head, rest: run.slice(at), hasTitle: true };
      isTitled = true;
    }
    head.push(taken);
    at = end;
  }
  return { head, rest: run.slice(at), hasTitle: isTitled };
}

/**
 * Whether the lines from `start` to `end` begin a wrapped paragraph, so that they are not a title. The last of them is
 * full, and another line follows.
 */
function isParagraph(run: Run, start: number, end: number, { width }: Wrap): boolean {
  const [last, next] = [run[end - 1], run[end]];
  if (last === undefined || next === undefined || width === undefined || isHeadLine(next) || isFullName(next))
    return false;
  return run.length - start > 2 && isForced(last, next, width);
}

/**
 * The index after a byline. A byline with an office may have two lines, if the first is full and the second begins in
 * lower case.
 */
function bylineEnd(run: Run, start: number, { width = Number.POSITIVE_INFINITY }: Wrap): number {
  const [line, next] = [run[start] as Line, run[start + 1]];
  const goesOn =
    next !== undefined && /^\s*\p{Ll}/u.test(next.text) && !isHeadLine(next) && isForced(line, next, width);
  return goesOn ? start + 2 : start + 1;
}

function summaryEnd(run: Run, start: number): number {
  let end = start + 1;
  while (end < run.length && startsSmall(run[end] as Line) && !isHeadLine(run[end] as Line)) end += 1;
  return end;
}

function titleEnd(run: Run, start: number, wrap: Wrap): number {
  let end = start + 1;
  while (end < run.length && end - start < MOST_TITLE_LINES && titleGoesOn(run, end, wrap)) end += 1;
  return end;
}

/** Whether the line at an index belongs to the title above it. */
function titleGoesOn(run: Run, index: number, wrap: Wrap): boolean {
  const [above, line] = [run[index - 1] as Line, run[index] as Line];
  if (isHeadLine(line)) return false;
  if (startsSmall(line) || LEADS_ON.test(wordsIn(above))) return true;
  if (isFullName(line)) return false;
  return isWordAlone(line) || haveOneCase(above, line) || fillsUp(run, index, wrap);
}

/** Whether a line contains the last words of a title that is too long for the line above. */
function fillsUp(run: Run, index: number, { width, isColumn }: Wrap): boolean {
  const [above, line, next] = [run[index - 1] as Line, run[index] as Line, run[index + 1]];
  if (width === undefined || !isForced(above, line, width)) return false;
  return isColumn || ((next === undefined || isHeadLine(next) || isFullName(next)) && usedBy(line) < width / 2);
}

function startsSmall({ text }: Line): boolean {
  return /^\s*[“"‘']?\p{Ll}/u.test(text);
}

/** The end of a line where a title can't end: a word such as "the", "of" or "and", a comma, a colon or a dash. */
const LEADS_ON =
  /(?:[,:&–—-]|(?:^| )(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|is|are|its|their|our|your|his|her|my|that|than|into|about|against|between|over|under|after|before|de|la|le|les|des|du|et|en|el|los|las|y|der|die|das|und|von|im|zu|für))$/iu;

/**
 * Whether a line of one word may be the end of a long title: "Christmas?". A word in capitals may not, because it may
 * be the surname in a byline.
 */
function isWordAlone(line: Line): boolean {
  const words = wordsIn(line);
  return /^\p{Lu}\S*$/u.test(words) && /\p{Ll}/u.test(words);
}

/**
 * Whether two lines belong to the same title, because both are in capitals or both in title case. A summary is in
 * ordinary case.
 */
function haveOneCase(above: Line, line: Line): boolean {
  const [first, second] = [wordsIn(above), wordsIn(line)];
  const isLikeTitle = usedBy(line) <= usedBy(above) * 1.3 && !/[.!?]$/.test(first) && !/\.$/.test(second);
  return isLikeTitle && ((isInCapitals(first) && isInCapitals(second)) || (isTitleCase(first) && isTitleCase(second)));
}

function isInCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Minimum share of capitalized words among the words of four letters or more, in a line in title case. */
const CAPITALS = 0.8;

function isTitleCase(words: string): boolean {
  const longer = words.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return longer.length > 1 && longer.filter((word) => /^\p{Lu}/u.test(word)).length >= CAPITALS * longer.length;
}
