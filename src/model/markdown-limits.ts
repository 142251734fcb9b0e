// A text in Markdown → the line at which it has more markup than a parser reads in a few seconds. A parser's time grows
// with the square of some numbers that are limited here, and it needs about 30 KB of memory for each character of
// markup. An op-ed, and even a book, stays far below the limits.

import type { Diagnosis } from './problem.ts';

/** Maximum number of lists and quotations within one another. Parsers need a stack as deep as these levels. */
const MOST_LEVELS = 100;

/**
 * Maximum number of markers of lists and quotations (`-`, `>`), rows of tables, and lines that underline headings,
 * taken together.
 */
const MOST_SIGNS = 5000;

/** Maximum numbers of brackets, stars and other marks, in one paragraph and in the whole text. */
const MOST_MARKS_TOGETHER = 5000;
const MOST_MARKS = 100_000;

/** Maximum numbers of paragraphs and of lines. */
const MOST_PARAGRAPHS = 20_000;
const MOST_LINES = 100_000;

/** The markers of lists and quotations at the beginning of a line, with the spaces before and between them. */
const OPENING = /^(?:[ \t]*(?:>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)))*/;

/** A line of `=` or `-` that underlines a heading or separates parts, or a row of a table. */
const UNDERLINE_OR_ROW = /^[ \t]*(?:(?:=+|-+)\s*$|\|)/;

const MARK = /[[\]*_`<&!]/g;

/** Minimum number of columns by which a list is indented within another list. */
const INDENTATION = 2;

export type Excess = Diagnosis & { readonly offset: number };

/** The first line with too much markup, given by its offset in code units; undefined if there is none. */
export function excessOf(markdown: string): Excess | undefined {
  const count = { signs: 0, marks: 0, together: 0, paragraphs: 0, lines: 0 };
  let isAfterBlank = true;
  for (const { index, 0: line } of markdown.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)) {
    const isBlank = line.trim() === '';
    const opening = OPENING.exec(line)?.[0] ?? '';
    const signs = opening.match(/\d+[.)]|\S/g)?.length ?? 0;
    const indented = /^[ \t]*/.exec(opening)?.[0].replaceAll('\t', ' '.repeat(INDENTATION)).length ?? 0;
    if (signs + Math.floor(indented / INDENTATION) > MOST_LEVELS) return { ...TOO_DEEP, offset: index };
    const marks = line.match(MARK)?.length ?? 0;
    count.signs += signs + Number(UNDERLINE_OR_ROW.test(line));
    count.marks += marks + (line.match(/\|/g)?.length ?? 0);
    count.together = isBlank ? 0 : count.together + marks;
    count.paragraphs += Number(isAfterBlank && !isBlank);
    count.lines += 1;
    isAfterBlank = isBlank;
    const limit = LIMITS.find(([name, most]) => count[name] > most);
    if (limit !== undefined) return { ...tooMany(limit), offset: index };
  }
  return undefined;
}

const TOO_DEEP = {
  found: `quotations and lists are nested more than ${MOST_LEVELS} deep here`,
  remedy: 'write them with fewer signs such as > and -',
} satisfies Diagnosis;

const LIMITS = [
  ['signs', MOST_SIGNS, 'signs of lists, quotations, tables and underlined headings'],
  ['together', MOST_MARKS_TOGETHER, 'brackets, stars and other marks in one paragraph'],
  ['marks', MOST_MARKS, 'brackets, stars, cells of tables and other marks'],
  ['paragraphs', MOST_PARAGRAPHS, 'paragraphs'],
  ['lines', MOST_LINES, 'lines'],
] as const;

function tooMany([, most, what]: (typeof LIMITS)[number]): Diagnosis {
  const remedy = 'divide the text, or remove what is not text';
  return { found: `with this line the text has more than ${most} ${what}`, expected: `at most ${most}`, remedy };
}
