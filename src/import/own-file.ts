// Parts that the readers of several formats have in common: the ids, the fields of a draft, and the words of passages
// in Postil's own exports.

import { articleOf, slugOf } from '../model/corpus.ts';
import type { Candidate, Passage } from './candidate.ts';

/** A problem of a file that can't be read, with its line. */
export interface FileProblem {
  readonly line: number;
  readonly found: string;
  readonly expected?: string;
  readonly remedy: string;
}

/** The status of a draft that was imported, and the rule that names its origin. */
export function draftFields(rule: string): Readonly<Record<string, unknown>> {
  return { status: 'draft', generator: { rule, version: 1, confidence: 1 } };
}

/** An id, `my-article/my-claim` or `my-claim` → its article, if it has one, and its key `my-claim`. */
export function idParts(id: string): Pick<Candidate, 'key'> & { readonly article?: string } {
  return id.includes('/') ? { key: slugOf(id), article: articleOf(id) } : { key: id };
}

/** A reference to an entry, without the article's id if the entry is of `article`: `ferry/too-dear` → `too-dear`. */
export function shortReference(id: string, article: string | undefined): string {
  return id.includes('/') && articleOf(id) === article ? slugOf(id) : id;
}

/** The separator between the pieces of an interrupted passage in Postil's exports. */
const BETWEEN_PIECES = ' … ';

/**
 * The words in an export → the pieces of the passage, which the export joins with an ellipsis.
 * @param block the block of the first piece
 */
export function piecesOf(words: string, block?: string): readonly Passage[] {
  const pieces = words.split(BETWEEN_PIECES).filter((piece) => piece.trim() !== '');
  return pieces.map((exact, i) => ({ quote: { exact }, ...(i === 0 && block !== undefined && { block }) }));
}

/** The fields with a value. Empty texts and lists are left out. */
export function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Ids of holders → the field `holder` of an entry: one id, a list of several, or undefined. */
export function holderOf(holders: readonly string[]): string | readonly string[] | undefined {
  return holders.length > 1 ? holders : holders[0];
}
