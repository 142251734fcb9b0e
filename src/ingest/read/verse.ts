// Consecutive lines → one unit that keeps its line breaks, such as a stanza of a poem or a postal address.

import { isFarewell } from '../../text/head-words.ts';
import { endsSentence, isUnspaced } from '../../text/prose.ts';
import type { InlineMark } from './inline.ts';
import { joinLines } from './join-lines.ts';
import { indentOf, type Line } from './lines.ts';
import { markerOf } from './marker.ts';
import { isFullName, isHeadLine, wordsIn } from './plain/head-line.ts';
import type { Run, Unit } from './unit.ts';

/** Maximum length of a line of verse, in code units. A longer line is prose. */
const LONGEST = 70;

/** Minimum number of line breaks within sentences in a stanza. */
const LEAST_BREAKS = 2;

/**
 * Minimum share of capitals at the beginning of lines that continue a sentence. Lines of verse usually have a capital
 * there.
 */
const CAPITALS = 0.8;

/**
 * Whether the lines of a plain text are verse: short lines that end within sentences.
 * @param isWrapped whether the lines could be prose that a program wrapped. If so, they are verse only if each line
 * begins with a capital
 */
export function isVerse(run: Run, isWrapped: boolean): boolean {
  const within = run.slice(0, -1).flatMap((line, i) => {
    const next = run[i + 1];
    return next === undefined || endsSentence(line.text.trimEnd()) ? [] : [next];
  });
  if (within.length < LEAST_BREAKS || !run.every(isShortLine)) return false;
  const capital = within.filter(({ text }) => /^\s*[“"‘'«„(¿¡—–-]*\p{Lu}/u.test(text)).length;
  const isCapital = capital >= CAPITALS * within.length;
  return isWrapped ? isCapital : isCapital || within.length >= (run.length - 1) / 2;
}

/** Minimum length of a line of a couplet, in code units. Shorter lines are a name and an office, or an address. */
const SHORTEST = 16;

/** Minimum length of the shorter line of a couplet, as a share of the longer line. */
const ALIKE = 0.6;

/**
 * Whether two lines are a couplet: short lines of similar length, of which the first is not a sentence.
 * @param isBesideCouplet whether the lines above or below are a couplet too. If not, two lines are only a couplet in a
 * script without capitals, because they may be a heading and a short sentence
 */
export function isCouplet(run: Run, isBesideCouplet: boolean): boolean {
  const [first, second, ...others] = run;
  if (second === undefined || others.length > 0 || !run.every(isShortLine)) return false;
  const [one, two] = [wordsIn(first), wordsIn(second)];
  const isAlike = Math.min(one.length, two.length) >= ALIKE * Math.max(one.length, two.length);
  const isUncased = !/\p{Lu}|\p{Ll}/u.test(one + two) && /[\p{sc=Arab}\p{sc=Hebr}]/u.test(one);
  return (
    isAlike && Math.min(one.length, two.length) >= SHORTEST && !endsSentence(one) && (isBesideCouplet || isUncased)
  );
}

/**
 * Whether a line may be verse. It must be short, and must not be an item of a list, a line of the head, a farewell or a
 * name. In a script without capitals, any short line looks like a name, so there it may be verse too.
 */
function isShortLine(line: Line): boolean {
  const words = wordsIn(line);
  return (
    words.length <= LONGEST &&
    (words.includes(' ') || isUnspacedLine(words)) &&
    !/\p{L}-$/u.test(words) &&
    !/^>|:$/.test(words) &&
    markerOf(line.text) === undefined &&
    !isHeadLine(line) &&
    !(isFullName(line) && /\p{Lu}/u.test(words)) &&
    !isFarewell(words)
  );
}

/**
 * Maximum length of a line of verse in Chinese or Japanese, in characters. Such a line ends with a punctuation mark.
 */
const LONGEST_UNSPACED = 20;

function isUnspacedLine(words: string): boolean {
  return isUnspaced(words) && words.length <= LONGEST_UNSPACED && /[，。！？；、：…」』]$/.test(words);
}

/** One unit for lines that keep their line breaks. */
export function versed(run: Run): Unit {
  const lines = run.map(({ text }) => joinLines([text]));
  let at = 0;
  const marks = lines.slice(0, -1).map((line): InlineMark => {
    at += line.length + 1;
    return { kind: 'break', start: at - 1, end: at };
  });
  return { text: lines.join(' '), marks, lines: run, indent: indentOf(run[0]), markup: undefined };
}
