// The answers of the development server to a page that edits: an edition, the library, the parts of a text, a
// comparison, the session. They are plain data that can be written as JSON.

import type { Range } from '../anchor/range.ts';
import type { Block } from '../anchor/text-layer.ts';
import type { Answer } from '../library/editing/desk.ts';
import type { CollectionName } from '../model/collections.ts';
import type { PartLabel } from '../model/part.ts';
import type { Problem } from '../model/problem.ts';

/** A problem of an entry, with the path of its field. */
export interface ProblemView extends Pick<Problem, 'file' | 'severity' | 'rule' | 'found' | 'expected' | 'remedy'> {
  readonly path?: readonly (string | number)[];
}

export interface AnchorView {
  /** The state of a quote's anchor: exact, moved, fuzzy, ambiguous or orphan. */
  readonly state: string;
  readonly range?: Range;
}

export interface EntryView {
  readonly file: string;
  /** The digest of the file's bytes at the time of this view. */
  readonly digest?: string | undefined;
  readonly collection: CollectionName;
  /** The id without the article's id. */
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The ranges of the passage; of an actor, those of its mentions. */
  readonly ranges: readonly Range[];
  readonly anchors: readonly AnchorView[];
  readonly number?: number | undefined;
  readonly problems: readonly ProblemView[];
  /** For a draft: why it was drafted, in words. */
  readonly reason?: string | undefined;
  /** For an actor: the number of its mentions in the article. */
  readonly mentions?: number | undefined;
  /** For an actor: whether the article or one of its annotations names it. */
  readonly isHere?: boolean | undefined;
}

export interface QueuedView {
  /** A digest that identifies the queued entry, also after the queue changed. */
  readonly key: string;
  readonly reason: string;
  readonly id?: string | undefined;
  /** The annotation or actor to correct. Undefined if the queue has only a message about the article. */
  readonly entry?: Pick<EntryView, 'collection' | 'data' | 'body'> | undefined;
}

export interface EditionView {
  readonly article: EntryView;
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entries: readonly EntryView[];
  readonly actors: readonly EntryView[];
  readonly schemes: readonly EntryView[];
  /** The files of the drafts, the least certain first. */
  readonly drafts: readonly string[];
  /** The number of all entries to review in this edition, and how many of them are decided. */
  readonly review: { readonly done: number; readonly all: number };
  readonly queue: readonly QueuedView[];
  /** The digest of each file at the time of this view. */
  readonly digests: Readonly<Record<string, string>>;
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
  readonly problems: readonly ProblemView[];
}

/** The answer to an action. */
export type ActionAnswer = Answer<EditionView, ProblemView, ProblemView>;

export interface PartView {
  readonly label: PartLabel;
  readonly rule: string;
  readonly confidence: number;
  readonly startLine: number;
  readonly text: string;
}

export interface SourceView {
  /** The id that the future article will have. */
  readonly id: string;
  readonly parts: readonly PartView[];
  /** All labels that a part can have. */
  readonly labels: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly ProblemView[];
}

export interface LibraryView {
  /** The number of articles. */
  readonly articles: number;
  /** Names of files in `sources/` from which no article has been made. */
  readonly sources: readonly string[];
}

/** The agreement of two annotators of an article, and their differences. */
export interface ComparisonView {
  readonly measures: readonly MeasureView[];
  readonly differences: readonly DifferenceView[];
  /** The reasons why entries of the other annotator could not be compared. */
  readonly unplaced: readonly string[];
}

export interface MeasureView {
  readonly subject: string;
  readonly yours: number;
  readonly theirs: number;
  readonly same: number;
  readonly f1?: number | undefined;
  readonly kappa?: number | undefined;
  readonly alpha?: number | undefined;
}

export interface DifferenceView {
  readonly id: string;
  readonly yours?: SideView | undefined;
  readonly theirs?: SideView | undefined;
  readonly fields: readonly string[];
}

export interface SideView {
  readonly isReviewed: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly ranges: readonly Range[];
}

export interface SessionView {
  readonly token: string;
  /** The name of the editor; undefined if it is unknown. */
  readonly editor?: string | undefined;
  /** The configured language model, with the server to which the text is sent. Undefined without one. */
  readonly model?: { readonly name: string; readonly host: string; readonly isLocal: boolean } | undefined;
}
