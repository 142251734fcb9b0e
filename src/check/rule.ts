// The interface of a check rule: a function from the library to the problems in it, with the reason, the remedy and an
// example. The guide shows these, and the tests run the example.

import type { Reading } from '../markdown/reading.ts';
import type { Entry } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';

export interface Checked {
  readonly corpus: Corpus;
  /** All entries as read, drafts and withdrawn ones too. */
  readonly entries: readonly Entry[];
  /** Files that exist but could not be read. A reference to one of them is not a further problem. */
  readonly unreadable: ReadonlySet<string>;
  /** All files in the content folder, read or not; hidden ones are left out. */
  readonly files: readonly ContentFile[];
  /** The reading of each article, by its id. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A file of the content folder. */
export interface ContentFile {
  /** Relative to the content folder, with slashes. */
  readonly file: string;
  /** A symbolic link to a file, to a folder or to nothing. */
  readonly isLink: boolean;
}

export interface Rule {
  /** The name printed with each problem: `support-cycle`. */
  readonly id: string;
  /** An error fails the build; a warning fails it only with --strict. */
  readonly severity: 'error' | 'warning';
  /** The condition that should be true, in one sentence. */
  readonly expects: string;
  /** Why that matters. */
  readonly reason: string;
  /** The general remedy; each problem names its own. */
  readonly remedy: string;
  readonly example: Example;
  readonly find: (checked: Checked) => readonly EntryProblem[];
}

/** A problem of an entry, or of another file of the content folder. */
export interface EntryProblem {
  readonly entry: { readonly file: string };
  /** The path in the frontmatter: `['premises', 0, 'claim']`; empty for the whole file. */
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly remedy: string;
}

/** Files that break the rule, added to the example article, and the problems found in them. */
export interface Example {
  /** The relevant lines of frontmatter, by the file's name in the content folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The beginning of each problem, in the order of files and lines: `claims/ferry/poor.md:2:9: expected …`. */
  readonly says: readonly string[];
}

/** The article that the examples are about; its author is `ada-reed`. */
export const EXAMPLE_ARTICLE = 'ferry';
export const EXAMPLE_TEXT = `The ferry is old. The town is poor, the mayor says.

The ferry is old, and the river is wide and cold.`;
