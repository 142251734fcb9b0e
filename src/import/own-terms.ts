// A body of a Web Annotation from Postil's own export → the entry that was exported. Its fields are in Postil's own vocabulary.

import { articleOf, slugOf } from '../model/corpus.ts';
import {
  type AnnotationCollection,
  annotationCollections,
  isRemarkCollection,
  kinds,
  kindWithMotivation,
} from '../model/kinds.ts';
import { type Candidate, withoutQuotes } from './candidate.ts';

type Json = { readonly [key: string]: unknown };

const PREFIX = 'postil:';

/** Fields that the export adds for other programs. */
const ADDED = new Set(['id', 'page', 'heldBy', 'anchor']);

/** @param remark Markdown of the annotation's other bodies */
export function ownEntry(body: Json, path: readonly PropertyKey[], remark: string): Candidate | undefined {
  const { id, ...fields } = withoutPrefix(body);
  const collection = collectionWithOwnField(fields) ?? kindWithMotivation([body['purpose']].flat());
  if (collection === undefined || typeof id !== 'string') return undefined;
  const own = Object.entries(fields).filter(([key]) => !ADDED.has(key));
  return {
    path,
    collection,
    article: articleOf(id),
    key: slugOf(id),
    body: isRemarkCollection(collection) ? String(body['value'] ?? '') : remark,
    ...withoutQuotes(Object.fromEntries(own)),
  };
}

/**
 * The collection with a field that no other collection has. The purpose is not enough, because other programs may have changed
 * it.
 */
function collectionWithOwnField(fields: Json): AnnotationCollection | undefined {
  return annotationCollections.find((collection) =>
    Object.keys(kinds[collection].schema.shape).some(
      (field) =>
        field in fields && !annotationCollections.some((other) => other !== collection && hasField(other, field)),
    ),
  );
}

function hasField(collection: AnnotationCollection, field: string): boolean {
  return field in kinds[collection].schema.shape;
}

/** The actor that a body identifies. */
export function ownActor(body: Json): string | undefined {
  const actor = body[`${PREFIX}actor`];
  return typeof actor === 'string' ? actor : undefined;
}

function withoutPrefix(value: Json): Record<string, unknown> {
  const own = Object.entries(value).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(own.map(([key, inner]) => [key.slice(PREFIX.length), stripped(inner)]));
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  return typeof value === 'object' && value !== null ? withoutPrefix(value as Json) : value;
}
