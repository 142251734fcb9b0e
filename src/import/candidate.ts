// The contents of a foreign file before they are compared with the article: candidates, which are possible entries with
// their passages, and the parts that can't become entries.

import type { AnnotationCollection } from '../model/kinds.ts';
import type { Diagnosis } from '../model/problem.ts';
import type { Selector } from '../model/selector.ts';

/** A passage as a file describes it. All of the fields describe the same passage. */
export interface Passage {
  /** The words of the passage, and the words around them. */
  readonly quote?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string } | undefined;
  /** Range in Unicode code points of the article's text, half-open. */
  readonly position?: { readonly start: number; readonly end: number } | undefined;
  /** The SHA-256 of the text to which the position refers, if the file contains it. */
  readonly textSha256?: string | undefined;
  /** The id of the block that contains the start of the passage, or that is itself the passage. */
  readonly block?: string | undefined;
  /** A passage from the start of `from` to the start of `to`. */
  readonly span?: { readonly from: Passage; readonly to: Passage } | undefined;
  /**
   * The selector that Postil's own export wrote. The import keeps the selector if it still selects the same passage.
   */
  readonly own?: Selector | undefined;
}

export interface Candidate {
  /** The candidate's path in the file: `['annotations', 3]`. */
  readonly path: readonly PropertyKey[];
  readonly collection: AnnotationCollection | 'actors';
  /** The article that the candidate annotates, if the file is Postil's own export and names the article. */
  readonly article?: string;
  /** The candidate's id in the file, which other candidates refer to. */
  readonly key: string;
  /** The frontmatter without the quotes. Actors may be given by their names instead of ids. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text in Markdown. */
  readonly body: string;
  /** The pieces of the passage, in order. Empty for an entry without a passage. */
  readonly passages: readonly Passage[];
  /** Names that mean this actor in this text only. The import adds them to `cast` in the article's frontmatter. */
  readonly here?: readonly string[];
  /** The reason why the candidate can't become an entry, if the reader of the file found one. */
  readonly fault?: string;
}

/** A part of the file that can't become an entry, with the reason. */
export interface Unusable extends Diagnosis {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

/**
 * A passage that, according to the file, names an actor. Postil finds mentions by itself, so the passage is only
 * compared with them.
 */
export interface NamedPassage {
  readonly path: readonly PropertyKey[];
  /** The actor's id. */
  readonly actor: string;
  readonly passage: Passage;
}

/** The fields of an entry in one of Postil's own files → its passages, and the other fields. */
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
  /** Whether the file is an answer about a text, which may replace drafts that nobody edited. */
  readonly isAnswer?: true;
  /** The key of the claim that the whole text argues for. */
  readonly thesis?: string;
  /**
   * Whether the file names the holder of every claim, even if the holder is the author. (Entries leave the author out.)
   * In such a file, a claim of another holder without a stance gets the stance `reports`.
   */
  readonly namesAuthors?: true;
  /** Fields of entries that the format does not have. They are reported to the user. */
  readonly lost?: readonly string[];
}
