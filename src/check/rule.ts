// The interface of a check rule: a function from the library to its problems, with the reason, the remedy and an
// example. The guide shows the reason, remedy and example, and the tests run the example.

import type { Reading } from '../markdown/reading.ts';
import type { Entry } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';

export interface Checked {
  readonly corpus: Corpus;
  /** All entries as read, including drafts and withdrawn entries. */
  readonly entries: readonly Entry[];
  /** Files that exist but could not be read. References to these files are not reported. */
  readonly unreadable: ReadonlySet<string>;
  /** All files in the content folder, including unread files. Hidden files are left out. */
  readonly files: readonly ContentFile[];
  /** The reading of each article, by its id. */
  readonly readings: ReadonlyMap<string, Reading>;
}

export interface ContentFile {
  /** The file's path relative to the content folder, with slashes. */
  readonly file: string;
  /** Whether the file is a symbolic link to a file, to a folder or to nothing. */
  readonly isLink: boolean;
}

export interface Rule {
  /** The name printed with each problem: `support-cycle`. */
  readonly id: string;
  /** An error fails the build; a warning fails it only with --strict. */
  readonly severity: 'error' | 'warning';
  /** The condition that a correct library meets, in one sentence. */
  readonly expects: string;
  /** Why the condition matters. */
  readonly reason: string;
  /** The general remedy. Each problem also has its own remedy. */
  readonly remedy: string;
  readonly example: Example;
  readonly find: (checked: Checked) => readonly EntryProblem[];
}

/** A problem of an entry, or of another file of the content folder. */
export interface EntryProblem {
  readonly entry: { readonly file: string };
  /** The path in the frontmatter: `['premises', 0, 'claim']`. Empty if the problem concerns the whole file. */
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly remedy: string;
}

/**
 * An example for the guide and the tests: files that are added to the example article and break the rule, and the
 * resulting problems.
 */
export interface Example {
  /**
   * The name of a file in the content folder → the relevant lines of its frontmatter and, after a line `---`, its
   * text.
   */
  readonly files: Readonly<Record<string, string>>;
  /** The start of each problem's message, in the order of files and lines: `claims/ferry/poor.md:2:9: expected …`. */
  readonly says: readonly string[];
}

/** The id of the article in the examples. Its author is `ada-reed`. */
export const EXAMPLE_ARTICLE = 'ferry';
export const EXAMPLE_TEXT = `The ferry is old. The town is poor, the mayor says.

The ferry is old, and the river is wide and cold.`;
