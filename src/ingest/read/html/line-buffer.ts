// The words of a block as they come in pieces → its lines, with white space as a page shows it.

import { plainCharacters } from '../characters.ts';

/** Lines that stand together, each with words. */
export interface Together {
  readonly lines: readonly [string, ...string[]];
  /** How many of the characters are links. */
  readonly linked: number;
}

export interface LineBuffer {
  /** @param linked whether the words are a link */
  add(text: string, linked: boolean): void;
  breakLine(): void;
  /**
   * Empties the buffer. An empty line sets apart what is before it from what is after it.
   * @param preformatted whether line ends of the text are kept as such
   */
  take(preformatted: boolean): readonly Together[];
}

interface PageLine {
  text: string;
  linked: number;
}

/** HTML's white space: a no-break space is a character. */
const SPACE = /[ \t\n\f\r]+/g;

export function lineBuffer(): LineBuffer {
  let line: PageLine = { text: '', linked: 0 };
  let lines = [line];
  const breakLine = () => {
    line = { text: '', linked: 0 };
    lines.push(line);
  };
  return {
    add(text, isLinked) {
      line.text += text;
      if (isLinked) line.linked += text.length;
    },
    breakLine,
    take(preformatted) {
      const taken = together((preformatted ? lines.flatMap(linesOf) : lines).map(shown));
      lines = [];
      breakLine();
      return taken;
    },
  };
}

function linesOf({ text, linked }: PageLine): readonly PageLine[] {
  return text.split(/\r\n|\r|\n/).map((line) => ({ text: line, linked: Math.min(linked, line.length) }));
}

function shown({ text, linked }: PageLine): PageLine {
  return { text: text.replace(SPACE, ' ').replace(/^ | $/g, ''), linked };
}

function together(lines: readonly PageLine[]): readonly Together[] {
  const found: { lines: [string, ...string[]]; linked: number }[] = [];
  let isNew = true;
  for (const { text, linked } of lines) {
    const last = found.at(-1);
    const isEmpty = plainCharacters(text).trim() === '';
    if (!isEmpty && (isNew || last === undefined)) found.push({ lines: [text], linked });
    else if (!isEmpty && last !== undefined) {
      last.lines.push(text);
      last.linked += linked;
    }
    isNew = isEmpty;
  }
  return found;
}
