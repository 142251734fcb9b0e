// A kind of annotation: its schema, and the facts about it that the rooms of Postil use. `kinds.ts` lists the kinds.
//
// Each kind is a collection with one folder an article. Its passage is written in the field `quote`, or in pieces in `quotes`;
// an entry with neither has no passage of its own. The words that name and describe a kind to readers are in `ui/`.

import type { z } from 'zod';
import type { Reference } from './reference.ts';

/** Why an annotation was made, in the W3C's terms (Web Annotation Vocabulary §3.4). Imports recognize Postil's own kinds by it, so each kind has a different one. */
export type Motivation =
  | 'assessing'
  | 'bookmarking'
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'linking'
  | 'questioning'
  | 'replying'
  | 'tagging';

export interface Kind<S extends z.ZodType> {
  /** One entry, as ids name it: `note-sea` for its passage on the reading page. No two kinds begin with the same letter. */
  readonly name: string;
  readonly schema: S;
  readonly perArticle: true;
  /** Whether every entry has a page of its own; the address of the others is their passage on the reading page. */
  readonly hasPage: boolean;
  readonly motivation: Motivation;
  /** The entries that one of this kind names, besides its article. */
  readonly referencesOf: (data: z.infer<S>) => readonly Reference[];
}

/** A kind whose entries are a passage and a text about it, and take part in no argument. */
export interface RemarkKind<S extends z.ZodObject> extends Kind<S> {
  readonly isRemark: true;
  readonly hasPage: false;
  /** The sign that marks it in the text, the margin and the legend, in place of a claim's number. */
  readonly sign: string;
  /** A description of an entry's text, for people and language models who write a list of annotations. */
  readonly textHint: string;
  /** The fields besides the quote that an annotation made elsewhere gets, from its tags in lower case. */
  readonly fromTags: (tags: readonly string[]) => Readonly<Record<string, unknown>>;
}
