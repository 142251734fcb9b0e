// Parser events of a page → the words of each element that names an author. The words are cut where an inner element
// begins or ends: `Ann Lee<span>Staff Writer</span>` gives two pieces (runs).

import { type AuthorMark, authorMarkOf } from './author-marks.ts';
import type { AuthorText } from './page.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * Maximum number of elements with authors that are read. A page with many teasers of other texts names hundreds of
 * authors.
 */
const MOST = 500;

/** Maximum depth of nested elements with authors. */
const MOST_OPEN = 6;

/**
 * Maximum length of the words in an element with an author, in code units. A longer element is a bio, or a text about a
 * person.
 */
const LONGEST = 400;

export interface AuthorReader {
  /**
   * @param block the index of the block in which the element begins
   * @returns whether the element names an author. If so, the caller must call `close` at the end of the element
   */
  open(name: string, attributes: Attributes, block: number): boolean;
  text(words: string): void;
  /** Begins a new piece of words. It is called when an element begins or ends. */
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
