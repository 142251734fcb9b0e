// Wrapped lines without blank lines between them → paragraphs. A paragraph begins at an indented line, or after a
// sentence that ends well before the end of its line.

import { indentOf, type Line } from '../lines.ts';
import type { Run } from '../unit.ts';
import { firstWordLength, usedBy } from './wrap.ts';

/**
 * Minimum room that the last line of a paragraph must leave, as a share of the width: the columns that would still
 * be free if the first word of the next line were on this line too.
 */
const SHORT_END = 0.12;

/**
 * Minimum share of forced line breaks among the line breaks within sentences: the next word did not fit by at least one
 * column. With this share, a program wrapped the text and nobody edited it. A sentence whose line has room for the next
 * word and one more column then ends a paragraph.
 */
const STRICT_BREAKS = 0.97;

/**
 * Minimum number of lines of a run in which a short line ends a paragraph. In a smaller run, a line is probably short
 * because somebody edited the text.
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
    // Two or more lines with the same larger indentation are a separate passage. It ends here, and a new paragraph
    // begins. A single such line is only the first line of a paragraph.
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
 * Whether a line ends a paragraph: it ends a sentence, and a sentence begins on the next line, although the first word
 * of the next line would have fitted on this line.
 * @param least minimum number of columns that are left on the line after that word is added to it
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
 * The number of columns that are left on a line after the first word of the next line is added to it. Negative if the
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
