// The words of a block as they come in pieces → its lines, with white space as a page shows it, and what is marked in them.

import { plainCharacters } from '../characters.ts';
import { changedInline, type InlineMark } from '../inline.ts';

/** The mark that an element gives to its words. A link's address is as the page has it. */
export type ElementMark = { readonly kind: 'emphasis' | 'strong' } | { readonly kind: 'link'; readonly url: string };

/** Lines without an empty line between them, each with words. */
export interface Together {
  readonly lines: readonly [string, ...string[]];
  /** The marks of each line. */
  readonly marks: readonly (readonly InlineMark[])[];
  /** Number of characters in links. */
  readonly linked: number;
}

export interface LineBuffer {
  /** @param linked whether the words are a link */
  add(text: string, linked: boolean): void;
  breakLine(): void;
  /** A mark covers the words until its end, over several lines too. */
  beginMark(mark: ElementMark): void;
  endMark(): void;
  /**
   * Empties the buffer. An empty line parts what is before it from what is after it.
   * @param preformatted whether line ends of the text are kept as such
   */
  take(preformatted: boolean): readonly Together[];
}

interface PageLine {
  readonly text: string;
  readonly linked: number;
  readonly marks: readonly InlineMark[];
}

/** A line that is being read. */
interface OpenLine {
  text: string;
  linked: number;
  readonly marks: InlineMark[];
}

interface OpenMark {
  readonly mark: ElementMark;
  /** Its offset in the current line. */
  start: number;
}

/** HTML's white space: a no-break space is a character. */
const SPACE = /[ \t\n\f\r]+/g;

/** Marks that are open at once: more are no text. */
const MOST_OPEN = 20;

export function lineBuffer(): LineBuffer {
  let line: OpenLine = { text: '', linked: 0, marks: [] };
  let lines = [line];
  const open: OpenMark[] = [];
  const close = ({ mark, start }: OpenMark) => {
    if (start < line.text.length && open.length <= MOST_OPEN)
      line.marks.push({ ...mark, start, end: line.text.length });
  };
  const breakLine = () => {
    for (const mark of open) close(mark);
    line = { text: '', linked: 0, marks: [] };
    lines.push(line);
    for (const mark of open) mark.start = 0;
  };
  return {
    add(text, isLinked) {
      line.text += text;
      if (isLinked) line.linked += text.length;
    },
    breakLine,
    beginMark(mark) {
      open.push({ mark, start: line.text.length });
    },
    endMark() {
      const last = open.at(-1);
      if (last !== undefined) close(last);
      open.pop();
    },
    take(preformatted) {
      const read = lines;
      lines = [];
      breakLine();
      return together((preformatted ? read.flatMap(linesOf) : read).map(shown));
    },
  };
}

/** The lines of text that keeps its line ends, as verse and code do; marks are not followed over them. */
function linesOf({ text, linked, marks }: PageLine): readonly PageLine[] {
  const split = text.split(/\r\n|\r|\n/);
  if (split.length === 1) return [{ text, linked, marks }];
  return split.map((line) => ({ text: line, linked: Math.min(linked, line.length), marks: [] }));
}

function shown({ text, linked, marks }: PageLine): PageLine {
  const spaced = (words: string) => words.replace(SPACE, ' ').replace(/^ | $/g, '');
  const plain = spaced(text);
  const inline = changedInline({ text, marks }, spaced);
  return { text: plain, linked, marks: inline.text === plain ? inline.marks : [] };
}

function together(lines: readonly PageLine[]): readonly Together[] {
  const found: { lines: [string, ...string[]]; marks: (readonly InlineMark[])[]; linked: number }[] = [];
  let isNew = true;
  for (const { text, linked, marks } of lines) {
    const last = found.at(-1);
    const isEmpty = plainCharacters(text).trim() === '';
    if (!isEmpty && (isNew || last === undefined)) found.push({ lines: [text], marks: [marks], linked });
    else if (!isEmpty && last !== undefined) {
      last.lines.push(text);
      last.marks.push(marks);
      last.linked += linked;
    }
    isNew = isEmpty;
  }
  return found;
}
