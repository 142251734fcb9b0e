// The lines of a printed text → its running heads: short lines that are repeated on every page, such as "THE HARBOR
// POST 12".

import { endsSentence } from './prose.ts';

/**
 * Minimum number of pages with a running head. Two pages are enough if the line is at a page break on each of them, and
 * next to a line with only a page number on one.
 */
const LEAST_PAGES = 3;

/**
 * Minimum number of lines between two occurrences of a running head. Equal lines closer to each other may be rows of a
 * table.
 */
const LEAST_APART = 2;

/** Maximum length of a running head, in code units. */
const LONGEST = 80;

/**
 * Minimum share of a running head's occurrences that are at a page break. Equal lines with a smaller share are refrains
 * or names of speakers.
 */
const MOSTLY = 0.6;

/** The words of a running head, without page numbers. */
function wordsOf(line: string): string {
  return line
    .replace(/\d+/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * A function that says whether a line is a running head.
 * @param lines all lines of the text that are not blank, in order
 */
export function runningHeadsIn(lines: readonly string[]): (line: string) => boolean {
  const at = Map.groupBy(lines.keys(), (index) => wordsOf(lines[index] ?? ''));
  const heads = new Set(
    [...at].flatMap(([words, indexes]) => {
      const isShort = words !== '' && (lines[indexes[0] ?? 0] ?? '').trim().length <= LONGEST;
      const apart = indexes.filter((index, i) => index - (indexes[i - 1] ?? Number.NEGATIVE_INFINITY) >= LEAST_APART);
      const breaks = isShort ? indexes.filter((index) => isAtPageBreak(lines, index)) : [];
      const isCertain = breaks.length === indexes.length && indexes.some((index) => isBesideNumber(lines, index));
      const isHead = apart.length >= (isCertain ? 2 : LEAST_PAGES) && breaks.length >= MOSTLY * indexes.length;
      return isHead ? [words] : [];
    }),
  );
  return (line) => heads.size > 0 && line.trim().length <= LONGEST && heads.has(wordsOf(line));
}

/**
 * Whether a line may be at a page break: it has a number at its beginning or end, is next to a number, or interrupts a
 * sentence.
 */
function isAtPageBreak(lines: readonly string[], index: number): boolean {
  const [before, line, after] = [lines[index - 1] ?? '', lines[index] ?? '', lines[index + 1] ?? ''].map((one) =>
    one.trim(),
  );
  if (endsSentence(line ?? '')) return false;
  if (/^\f?\d{1,4}(?!\d|[.)])|(?<!\d)\d{1,4}$/.test(line ?? '')) return true;
  return isBesideNumber(lines, index) || (!endsSentence(before ?? '') && /^\p{Ll}/u.test(after ?? ''));
}

function isBesideNumber(lines: readonly string[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line = '') => /^[-–—|\s]*\d{1,4}[-–—|\s]*$/.test(line));
}
