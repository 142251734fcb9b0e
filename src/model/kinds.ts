// The table of the kinds of annotation. All code for annotations of any kind iterates over this table: corpus,
// references, reading, merge, import, export, search, layers and the JSON Schemas. A new kind needs one more line here.

import { argumentKind } from './argument.ts';
import { claims } from './claim.ts';
import { notes } from './note.ts';
import { questions } from './question.ts';

/** The kinds by collection, in the order of lists and exports. */
export const kinds = { claims, arguments: argumentKind, notes, questions } as const;

export type AnnotationCollection = keyof typeof kinds;

/** The word for one entry of a kind: `note`. */
export type KindName = (typeof kinds)[AnnotationCollection]['name'];

/** The collections of remarks: entries with a passage and a text about it. */
export type RemarkCollection = {
  [C in AnnotationCollection]: (typeof kinds)[C] extends { readonly isRemark: true } ? C : never;
}[AnnotationCollection];

/** The word for one entry of a kind of remark. */
export type RemarkName = (typeof kinds)[RemarkCollection]['name'];

/** The collections whose entries have no page of their own. */
export type PagelessCollection = {
  [C in AnnotationCollection]: (typeof kinds)[C]['hasPage'] extends true ? never : C;
}[AnnotationCollection];

export const annotationCollections = Object.keys(kinds) as readonly AnnotationCollection[];

export const remarkCollections = annotationCollections.filter(isRemarkCollection);

export function isRemarkCollection(collection: string): collection is RemarkCollection {
  return Object.entries(kinds).some(([name, kind]) => name === collection && 'isRemark' in kind);
}

/** The first collection whose kind has one of these motivations. */
export function kindWithMotivation(motivations: readonly unknown[]): AnnotationCollection | undefined {
  return annotationCollections.find((collection) => motivations.includes(kinds[collection].motivation));
}

/** Makes one value for each kind of remark. The result has the values by collection. */
export function forRemarks<T>(make: (collection: RemarkCollection) => T): Readonly<Record<RemarkCollection, T>> {
  return Object.fromEntries(remarkCollections.map((collection) => [collection, make(collection)])) as Record<
    RemarkCollection,
    T
  >;
}
