// The contents of a foreign file before they are compared with the article: possible entries with their passages, and the parts
// that can't become entries.

import type { AnnotationCollection } from '../model/kinds.ts';
import type { Diagnosis } from '../model/problem.ts';
import type { Selector } from '../model/selector.ts';

/** A passage as a file describes it. All fields that are given must agree. */
export interface Passage {
  /** The words, with the words around them. */
  readonly quote?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string } | undefined;
  /** In Unicode code points of the article's text, half-open. */
  readonly position?: { readonly start: number; readonly end: number } | undefined;
  /** The SHA-256 of the text in which the position counts, if the file gives it. */
  readonly textSha256?: string | undefined;
  /** The id of the block that the passage begins in, or that is the passage. */
  readonly block?: string | undefined;
  /** From the start of one passage to the start of another. */
  readonly span?: { readonly from: Passage; readonly to: Passage } | undefined;
  /** As Postil's own export writes it; kept if it still means the same. */
  readonly own?: Selector | undefined;
}

export interface Candidate {
  /** Its path in the file: `['annotations', 3]`. */
  readonly path: readonly PropertyKey[];
  readonly collection: AnnotationCollection | 'actors';
  /** The article that it annotates, if Postil's own export says so. */
  readonly article?: string;
  /** Its id in the file, by which other candidates refer to it. */
  readonly key: string;
  /** The frontmatter without the quotes; actors may be given by name. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown. */
  readonly body: string;
  /** Empty for an entry without a passage. */
  readonly passages: readonly Passage[];
}

/** A part of the file that can't become an entry, and why. */
export interface Unusable extends Diagnosis {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

/** A passage that names an actor. Names are derived from the text, so it is only compared with those. */
export interface NamedPassage {
  readonly path: readonly PropertyKey[];
  /** The actor's id. */
  readonly actor: string;
  readonly passage: Passage;
}

/** The fields of an entry as one of Postil's own files has them → its passages, and the other fields. */
export function withoutQuotes({
  quote,
  quotes,
  ...data
}: Readonly<Record<string, unknown>>): Pick<Candidate, 'data' | 'passages'> {
  const selectors = Array.isArray(quotes) ? quotes : quote === undefined ? [] : [quote];
  return { data, passages: selectors.map((own) => ({ own: own as Selector })) };
}

export interface Imported {
  readonly candidates: readonly Candidate[];
  readonly unusable: readonly Unusable[];
  readonly named?: readonly NamedPassage[];
}
