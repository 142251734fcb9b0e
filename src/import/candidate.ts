// What a foreign file proposes, before it is known whether it fits the article: an entry to be, and the passages it names.

import type { Selector } from '../model/selector.ts';

/** The way a file names a passage. All that it gives must agree. */
export interface Passage {
  /** The words, with what stands around them. */
  readonly quote?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string } | undefined;
  /** In Unicode code points of the article's text, half-open. */
  readonly position?: { readonly start: number; readonly end: number } | undefined;
  /** The SHA-256 of the text that the position counts in, where the file says so. */
  readonly textSha256?: string | undefined;
  /** The id of the block in which the passage begins, or which it is. */
  readonly block?: string | undefined;
  /** From the beginning of one passage to the beginning of another. */
  readonly span?: { readonly from: Passage; readonly to: Passage } | undefined;
  /** As one of our own files writes it; kept where it still means the same. */
  readonly own?: Selector | undefined;
}

export interface Candidate {
  /** Where it stands in the file: `['annotations', 3]`. */
  readonly path: readonly PropertyKey[];
  readonly collection: 'claims' | 'arguments' | 'notes' | 'actors';
  /** The article that it is an entry of, where one of our own files says so. */
  readonly article?: string;
  /** What other candidates of the file call it. */
  readonly key: string;
  /** The frontmatter but for the quotes; actors may be given by name. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown. */
  readonly body: string;
  /** None for what has no place in the text. */
  readonly passages: readonly Passage[];
}

/** What the file says that can't become an entry, and why. */
export interface Unusable {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly reason: string;
}

/** A passage that names an actor. Names are found anew each time, so it is only held against what is found. */
export interface NamedPassage {
  readonly path: readonly PropertyKey[];
  /** The actor's id. */
  readonly actor: string;
  readonly passage: Passage;
}

export interface Imported {
  readonly candidates: readonly Candidate[];
  readonly unusable: readonly Unusable[];
  readonly named?: readonly NamedPassage[];
}
