// Wrapped lines without a blank line between them → the paragraphs that they are: one begins at a first line that is set in,
// and after a sentence that ends well before the line's end.

import { indentOf, type Line } from '../lines.ts';
import type { Run } from '../unit.ts';
import { firstWordLength, usedBy } from './wrap.ts';

/** The share of the width that is empty at the end of a paragraph, where the next word would have fitted. */
const SHORT_END = 0.12;

/** The share of breaks within sentences that are forced to the character, where a program wrapped the lines and nobody edited them. */
const STRICT_BREAKS = 0.97;

/** Lines: in a shorter run an early end is an edit. */
const LEAST_LINES = 5;

/** The share of lines that may be set in, for them to be first lines. */
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
    // A passage that is set in ends; a first line that is set in goes on.
    if (byIndent && here < above && twoBefore !== undefined && indentOf(twoBefore) === above) return true;
    return run.length >= LEAST_LINES && endsEarly(before, line, width, shortEnd);
  });
}

/** Whether the first line of a run is set in and the others are not, as in print. */
export function hasFirstLineSetIn([first, second]: Run): boolean {
  return second !== undefined && indentOf(first) > indentOf(second);
}

/** The columns that most lines are set in by, the least where several do. */
function baseIndent(run: Run): number {
  return run.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
}

/** @param least columns that are empty after the next word, had it been on the line */
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

/** The columns left on a line if the next line's first word had been put there; negative where it would not have fitted. */
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
