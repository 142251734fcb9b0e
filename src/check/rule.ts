// What a check rule is: it looks at the library and says what its author got wrong, where, and what to do.
// Why it matters, an example and the remedy belong to the rule: the guide shows them, and the tests hold the example.

import type { Reading } from '../markdown/reading.ts';
import type { Entry } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';

export interface Checked {
  readonly corpus: Corpus;
  /** All entries as read, drafts and withdrawn ones too. */
  readonly entries: readonly Entry[];
  /** Files that are there but could not be read; what refers to them is no further fault. */
  readonly unreadable: ReadonlySet<string>;
  /** The files that lie in the content folder, whether anything reads them or not; hidden ones are left out. */
  readonly files: readonly ContentFile[];
  /** The reading of each article, by its id. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A file of the content folder. */
export interface ContentFile {
  /** Relative to the content folder, with slashes. */
  readonly file: string;
  /** Whether it is a symbolic link, to a file or a folder or to nothing. */
  readonly isLink: boolean;
}

export interface Rule {
  /** The name that stands behind each finding: `support-cycle`. */
  readonly id: string;
  /** An error fails the build; a warning fails it only with --strict. */
  readonly severity: 'error' | 'warning';
  /** What holds where nothing is wrong, in one sentence. */
  readonly expects: string;
  /** Why that matters. */
  readonly reason: string;
  readonly remedy: string;
  readonly example: Example;
  readonly find: (checked: Checked) => readonly Finding[];
}

export interface Finding {
  /** The entry, or whatever file is meant. */
  readonly entry: { readonly file: string };
  /** Where in the frontmatter: `['premises', 0, 'claim']`; empty for the file as a whole. */
  readonly path: readonly PropertyKey[];
  /** What is wrong, what was expected and what to do. */
  readonly message: string;
}

/** Files in which the rule is broken, added to the example article, and what is then said. */
export interface Example {
  /** The lines of frontmatter that matter, by the file's name below the content folder. */
  readonly files: Readonly<Record<string, string>>;
  /** How each finding begins, in the order of files and lines: `claims/ferry/poor.md:2:9: expected …`. */
  readonly says: readonly string[];
}

/** The article that the examples are about; its author is `ada-reed`. */
export const EXAMPLE_ARTICLE = 'ferry';
export const EXAMPLE_TEXT = `The ferry is old. The town is poor, the mayor says.

The ferry is old, and the river is wide and cold.`;
