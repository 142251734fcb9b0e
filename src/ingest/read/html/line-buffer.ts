// The words of a block, in pieces as the parser gives them → the lines of the block, with their marks (links,
// emphasis). White space is collapsed, as in a browser.

import { plainCharacters } from '../characters.ts';
import { changedInline, type InlineMark } from '../inline.ts';

/**
 * The mark that an element gives to its words. The address of a link is as written in the page, and may be relative.
 */
export type ElementMark = { readonly kind: 'emphasis' | 'strong' } | { readonly kind: 'link'; readonly url: string };

/** Consecutive lines that are not empty. */
export interface Together {
  readonly lines: readonly [string, ...string[]];
  /** The marks of each line. */
  readonly marks: readonly (readonly InlineMark[])[];
  /** Number of characters that are in links. */
  readonly linked: number;
}

export interface LineBuffer {
  /** @param linked whether the text is inside a link */
  add(text: string, linked: boolean): void;
  breakLine(): void;
  /** Breaks the line if it has words. */
  beginLine(): void;
  /** Begins a mark. It covers all words until `endMark`, even over several lines. */
  beginMark(mark: ElementMark): void;
  endMark(): void;
  /**
   * Returns the lines and empties the buffer. An empty line separates two groups of lines.
   * @param preformatted whether a newline in the text is a line break, as in `pre`
   */
  take(preformatted: boolean): readonly Together[];
}

interface PageLine {
  readonly text: string;
  readonly linked: number;
  readonly marks: readonly InlineMark[];
}

/** The last line, to which text is still added. */
interface OpenLine {
  text: string;
  linked: number;
  readonly marks: InlineMark[];
}

interface OpenMark {
  readonly mark: ElementMark;
  /** The offset, in the current line, at which the mark begins. */
  start: number;
}

/** White space as HTML defines it. A no-break space is not white space. */
const SPACE = /[ \t\n\f\r]+/g;

/** Maximum depth of nested marks. Deeper marks are ignored. */
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
    beginLine() {
      if (/\S/.test(line.text)) breakLine();
    },
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

/** The lines of preformatted text, such as verse or code. If there is more than one line, the marks are left out. */
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
