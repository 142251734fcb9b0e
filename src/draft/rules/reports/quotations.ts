// Quotations, in the marks of European languages: “A”, „A“, «A», »A«, "A".

import type { Range } from '../../../anchor/range.ts';

const PAIRS = /“([^“”]{2,2000})”|„([^„“”]{2,2000})[“”]|«([^«»]{2,2000})»|»([^«»]{2,2000})«|"([^"]{2,2000})"/g;

/** The words between the marks, without the spaces that some languages put there. */
export function quotationsIn(sentence: string): readonly Range[] {
  return [...sentence.matchAll(PAIRS)].map(({ 0: whole, index }) => {
    const words = whole.slice(1, -1);
    const start = index + 1 + words.length - words.trimStart().length;
    return { start, end: start + words.trim().length };
  });
}
