// A text → its lines with their offsets. Each line ends where the next line begins, so its line break belongs to it.

import { plainCharacters } from './characters.ts';

export interface Line {
  /** The line's number, counted from 1. */
  readonly number: number;
  /** The line without its line break. */
  readonly text: string;
  /** Offsets at which this line and the next line begin, in the decoded source, in UTF-16 code units. */
  readonly start: number;
  readonly next: number;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\r|\n/g)) {
    const next = end.index + end[0].length;
    lines.push({ number: lines.length + 1, text: text.slice(start, end.index), start, next });
    start = next;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, text: text.slice(start), start, next: text.length });
  return lines;
}

export function isBlank(line: Line): boolean {
  return plainCharacters(line.text).trim() === '';
}

/** The indentation of a line, in columns. A tab counts as four columns. */
export function indentOf(line: Line): number {
  const space = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  return space.replaceAll('\t', '    ').length;
}
