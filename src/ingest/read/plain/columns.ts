// The lines of a page with columns side by side, as programs copy them from a PDF → the same lines, one column after
// the other. A line across all columns, such as a title, remains between the columns above it and the columns below it.

export interface ReadLine {
  readonly text: string;
  /** The number of the line in the file, counted from 1. */
  readonly number: number;
}

/** Minimum number of lines that have words in both columns. */
const LEAST_LINES = 5;

/**
 * Maximum share of lines that have words in the space between the columns. A text without columns has a larger share.
 */
const MOST_ACROSS = 1 / 3;

/**
 * Minimum share of the lines of a right column that begin at the same character of the line. The other lines are
 * indented.
 */
const ONE_START = 0.6;

/** Minimum mean length of the lines of a column, in characters. Shorter lines are the cells of a table. */
const NARROWEST = 18;

/** Minimum width of the space between two columns, in characters. */
const GAP = 2;

/**
 * Maximum number of columns of a page, and maximum length of a line in characters. Further columns stay side by side. A
 * page with a longer line is not searched for columns.
 */
const MOST_COLUMNS = 6;
const LONGEST_LINE = 400;

/** Maximum number of lines of a page that is searched for columns. */
const MOST_LINES = 400;

/** @returns undefined if no page of the text has columns */
export function readDown(text: string): readonly ReadLine[] | undefined {
  const pages = pagesOf(text);
  const gaps = pages.map((page) => gapIn(page, LEAST_LINES));
  const usual = gaps.find((gap) => gap !== undefined);
  if (usual === undefined) return undefined;
  return pages.flatMap((page, i) => {
    // The last page may have too few lines to find its columns, so it gets the columns of the other pages.
    const gap = gaps[i] ?? gapLike(usual, page);
    return gap === undefined ? page : columnsOf(page, gap, MOST_COLUMNS);
  });
}

/** The lines with spaces in place of tabs, because a column is found by the positions of its characters. */
function pagesOf(text: string): readonly (readonly ReadLine[])[] {
  const pages: ReadLine[][] = [[]];
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    const [end = '', ...begun] = line.split('\f');
    if (end !== '' || begun.length === 0) pages.at(-1)?.push({ text: end.replaceAll('\t', '    '), number: i + 1 });
    for (const first of begun) pages.push([{ text: first.replaceAll('\t', '    '), number: i + 1 }]);
  });
  return pages;
}

function columnsOf(lines: readonly ReadLine[], gap: number, most: number): readonly ReadLine[] {
  const found: (readonly ReadLine[])[] = [];
  let band: ReadLine[] = [];
  const close = () => {
    const left = band.map(({ text, number }) => ({ text: text.slice(0, gap).trimEnd(), number }));
    const right = band.map(({ text, number }) => ({ text: text.slice(gap).trimEnd(), number }));
    found.push(withoutBlankEdges(left), readRight(withoutBlankEdges(right), most - 1));
    band = [];
  };
  for (const line of lines) {
    if (!isAcross(line, gap)) band.push(line);
    else {
      close();
      found.push([line]);
    }
  }
  close();
  return found.flat();
}

/** The right column, without its indentation. It may have columns itself. */
function readRight(lines: readonly ReadLine[], most: number): readonly ReadLine[] {
  const words = lines.filter(({ text }) => text.trim() !== '');
  const margin = words.reduce((least, { text }) => Math.min(least, text.search(/\S/)), LONGEST_LINE);
  const column = lines.map(({ text, number }) => ({ text: text.slice(margin), number }));
  const gap = most > 1 ? gapIn(column, LEAST_LINES) : undefined;
  return gap === undefined ? column : columnsOf(column, gap, most);
}

/**
 * The position of the space between the columns of a page that is too short for `gapIn`. It is at most GAP characters
 * from the position on other pages. Undefined if there is no space.
 */
function gapLike(usual: number, lines: readonly ReadLine[]): number | undefined {
  const gaps = Array.from({ length: 2 * GAP + 1 }, (_, i) => usual - GAP + i);
  return gaps.find((gap) => {
    const right = lines.filter(({ text }) => text.slice(gap).trim() !== '');
    return (
      right.length > 0 && right.every((line) => !isAcross(line, gap)) && right.some(({ text }) => text[gap] !== ' ')
    );
  });
}

/**
 * The number of characters after which each line can be cut, so that the cut is between two columns of text. Undefined
 * if the lines have no columns.
 */
function gapIn(lines: readonly ReadLine[], least: number): number | undefined {
  const words = lines.slice(0, MOST_LINES).filter(({ text }) => text.trim() !== '');
  if (words.filter(({ text }) => /\S {2,}\S/.test(text)).length < least) return undefined;
  const width = Math.max(0, ...words.map(({ text }) => text.length));
  if (words.length < least || width > LONGEST_LINE) return undefined;
  // If there are several possible positions, the first is used, because the first column ends there.
  for (let gap = NARROWEST; gap < width - NARROWEST; gap += 1) if (isGap(words, gap, least)) return gap;
  return undefined;
}

function isGap(lines: readonly ReadLine[], gap: number, least: number): boolean {
  const right = lines.filter(({ text }) => text.slice(gap).trim() !== '');
  const across = right.filter((line) => isAcross(line, gap));
  if (right.length - across.length < least || across.length > MOST_ACROSS * right.length) return false;
  const parts = right.filter((line) => !isAcross(line, gap)).map(({ text }) => text.slice(gap));
  const starts = parts.map((text) => text.search(/\S/));
  const margin = Math.min(...starts);
  const both = right.filter((line) => !isAcross(line, gap) && line.text.slice(0, gap).trim() !== '');
  // The cut is directly before the right column, so that all words of this column are after it.
  return (
    margin === 0 &&
    both.length >= least &&
    starts.filter((start) => start === margin).length >= ONE_START * starts.length &&
    meanLength(parts) >= NARROWEST &&
    meanLength(both.map(({ text }) => text.slice(0, gap))) >= NARROWEST
  );
}

/** Whether a line has words in the space between the columns. */
function isAcross({ text }: ReadLine, gap: number): boolean {
  return text.slice(gap).trim() !== '' && text.slice(gap - GAP, gap).trim() !== '';
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.trim().length, 0) / Math.max(1, texts.length);
}

function withoutBlankEdges(lines: readonly ReadLine[]): readonly ReadLine[] {
  const isWords = ({ text }: ReadLine) => text.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isWords)), lines.findLastIndex(isWords) + 1);
}
