// Wrapped lines without blank lines between them → paragraphs. A paragraph begins at an indented line, or after a
// sentence that ends well before the end of its line.

import { indentOf, type Line } from '../lines.ts';
import type { Run } from '../unit.ts';
import { firstWordLength, usedBy } from './wrap.ts';

/**
 * Minimum space at the end of a paragraph's last line, as a share of the width. The first word of the next line is
 * counted as if it were on this line too.
 */
const SHORT_END = 0.12;

/**
 * Minimum share of line breaks within sentences that are forced to the exact character. If a text has this share, a
 * program wrapped it and nobody edited it. One free column is then enough to end a paragraph.
 */
const STRICT_BREAKS = 0.97;

/**
 * Minimum number of lines of a run in which a short line ends a paragraph. In a smaller run, a line is probably short
 * because of an edit.
 */
const LEAST_LINES = 5;

/** Maximum share of indented lines in a run. With a larger share, indented lines do not begin paragraphs. */
const MOST_SET_IN = 0.5;

const SENTENCE_END = /[.!?…][”"’'»)\]]*$/;
const SENTENCE_START = /^\s*[“"‘'«„([¿¡—–-]{0,3}\s?[\p{Lu}\p{N}]/u;

export function paragraphsOf(run: Run, usual: number): readonly Run[] {
  const width = Math.max(
    usual,
    run.reduce((widest, line) => Math.max(widest, usedBy(line)), 0),
  );
  const base = baseIndent(run);
  const setIn = run.filter((line) => indentOf(line) > base).length;
  const shortEnd = isStrict(run, width) ? 1 : SHORT_END * width;
  const byIndent = setIn > 0 && setIn <= MOST_SET_IN * run.length;
  return cut(run, (line, before, twoBefore) => {
    const [here, above] = [indentOf(line), indentOf(before)];
    if (byIndent && here > above) return true;
    // Two or more lines with a larger indentation are a separate passage, which ends here. A single such line is the
    // first line of a paragraph, which continues.
    if (byIndent && here < above && twoBefore !== undefined && indentOf(twoBefore) === above) return true;
    return run.length >= LEAST_LINES && endsEarly(before, line, width, shortEnd);
  });
}

/** Whether the first line of a run has a larger indentation than the second, as in print. */
export function hasFirstLineSetIn([first, second]: Run): boolean {
  return second !== undefined && indentOf(first) > indentOf(second);
}

/** The smallest indentation in a run, in columns. */
function baseIndent(run: Run): number {
  return run.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
}

/**
 * Whether a line ends early, so that the first word of the next line would have fitted on it.
 * @param least minimum number of columns that would then still be free
 */
function endsEarly(line: Line, next: Line, width: number, least: number): boolean {
  return spaceAfter(line, next, width) >= least && endsSentence(line) && SENTENCE_START.test(next.text.slice(0, 20));
}

function isStrict(run: Run, width: number): boolean {
  const within = run.slice(1).flatMap((next, i) => {
    const line = run[i] as Line;
    return endsSentence(line) ? [] : [spaceAfter(line, next, width) < 0];
  });
  return within.length > 0 && within.filter(Boolean).length >= STRICT_BREAKS * within.length;
}

/**
 * The number of columns that would be free if the first word of the next line were on this line too. Negative if the
 * word does not fit.
 */
function spaceAfter(line: Line, next: Line, width: number): number {
  return width - usedBy(line) - 1 - firstWordLength(next);
}

function endsSentence({ text }: Line): boolean {
  return SENTENCE_END.test(text.trimEnd().slice(-6));
}

function cut(run: Run, begins: (line: Line, before: Line, twoBefore: Line | undefined) => boolean): readonly Run[] {
  const found: [Line, ...Line[]][] = [[run[0]]];
  run.forEach((line, i) => {
    const before = run[i - 1];
    if (before === undefined) return;
    if (begins(line, before, run[i - 2])) found.push([line]);
    else found.at(-1)?.push(line);
  });
  return found;
}
