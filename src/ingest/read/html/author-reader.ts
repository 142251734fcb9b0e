// The events of a page → the words of each element that names an author, cut where an element within it begins or ends:
// `Ann Lee<span>Staff Writer</span>` are two runs.

import { type AuthorMark, authorMarkOf } from './author-marks.ts';
import type { AuthorText } from './page.ts';

type Attributes = Readonly<Record<string, string>>;

/** Elements. A page of teasers names hundreds of authors. */
const MOST = 500;

/** Elements that are open at once: names are not nested deeper. */
const MOST_OPEN = 6;

/** Characters. What is longer is a box about somebody. */
const LONGEST = 400;

export interface AuthorReader {
  /**
   * @param block the index of the block that the element begins in
   * @returns whether the element names an author, so that its end is to be reported with `close`
   */
  open(name: string, attributes: Attributes, block: number): boolean;
  text(words: string): void;
  /** An element begins or ends. */
  cut(): void;
  close(): void;
  read(): readonly AuthorText[];
}

interface Open {
  readonly mark: AuthorMark;
  readonly block: number;
  readonly runs: string[];
  length: number;
}

export function authorReader(): AuthorReader {
  const found: AuthorText[] = [];
  const open: Open[] = [];
  const add = (words: string) => {
    for (const one of open)
      if (one.length <= LONGEST) {
        one.runs.push(`${one.runs.pop() ?? ''}${words}`);
        one.length += words.length;
      }
  };
  const cut = () => {
    for (const { runs } of open) if (runs.at(-1) !== '') runs.push('');
  };
  return {
    open(name, attributes, block) {
      if (name === 'meta' && attributes['itemprop'] === 'name') add(attributes['content'] ?? '');
      const mark = open.length < MOST_OPEN && found.length < MOST ? authorMarkOf(name, attributes) : undefined;
      if (mark !== undefined) open.push({ mark, block, runs: [''], length: 0 });
      return mark !== undefined;
    },
    text: add,
    cut,
    close() {
      const last = open.pop();
      const runs = last?.runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => run !== '') ?? [];
      if (last !== undefined && last.length <= LONGEST && runs.length > 0)
        found.push({ mark: last.mark, block: last.block, runs });
    },
    read: () => found,
  };
}
