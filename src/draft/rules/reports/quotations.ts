// Quotations in the quotation marks of European languages: “A”, „A“, «A», »A«, "A".

import type { Range } from '../../../anchor/range.ts';

const PAIRS = /“([^“”]{2,2000})”|„([^„“”]{2,2000})[“”]|«([^«»]{2,2000})»|»([^«»]{2,2000})«|"([^"]{2,2000})"/g;

/** The ranges of the words between quotation marks, without spaces next to the marks. */
export function quotationsIn(sentence: string): readonly Range[] {
  return [...sentence.matchAll(PAIRS)].map(({ 0: whole, index }) => {
    const words = whole.slice(1, -1);
    const start = index + 1 + words.length - words.trimStart().length;
    return { start, end: start + words.trim().length };
  });
}
