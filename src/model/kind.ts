// A kind of annotation: its schema and its properties. `kinds.ts` lists the kinds.
//
// Each kind is a collection with one folder per article. An entry has its passage in the field `quote`, or in pieces
// in `quotes`; an entry with neither field has no passage of its own. The names and descriptions of the kinds for
// readers are in `ui/`.

import type { z } from 'zod';
import type { Reference } from './reference.ts';

/**
 * The purpose of an annotation, in a term of the W3C (Web Annotation Vocabulary §3.4). Each kind has a different one,
 * because imports recognize the kind by it.
 */
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
  /**
   * The word for one entry, used in ids such as `note-sea`. Its first letter must differ from those of the other kinds,
   * because ids in the margin consist of the first letter and a number: `n3`.
   */
  readonly name: string;
  readonly schema: S;
  readonly perArticle: true;
  /** Whether every entry has a page. If it has none, its address is its passage on the reading page. */
  readonly hasPage: boolean;
  readonly motivation: Motivation;
  /** The references of an entry of this kind to other entries. The reference to its article is not included. */
  readonly referencesOf: (data: z.infer<S>) => readonly Reference[];
}

/** A kind of remark: its entries have a passage and a text about the passage, and are not part of arguments. */
export interface RemarkKind<S extends z.ZodObject> extends Kind<S> {
  readonly isRemark: true;
  readonly hasPage: false;
  /** The symbol for a remark in the text, the margin and the legend. A claim has its number instead. */
  readonly sign: string;
  /** A description of an entry's text, for people and language models that write a list of annotations. */
  readonly textHint: string;
  /**
   * The fields of an imported remark, except its quote.
   * @param tags the tags that the other program gave to the annotation, in lower case
   */
  readonly fromTags: (tags: readonly string[]) => Readonly<Record<string, unknown>>;
}
