// A body of a Web Annotation written by Postil's export → the entry it was made from, whose fields have Postil's own terms.

import { articleOf, slugOf } from '../model/corpus.ts';
import type { Selector } from '../model/selector.ts';
import type { Candidate } from './candidate.ts';

type Json = { readonly [key: string]: unknown };

const PREFIX = 'postil:';

/** Fields that the export adds for other programs. */
const ADDED = new Set(['id', 'page', 'heldBy', 'anchor']);

/** The collections, each recognized by a field that only its entries have. */
const UNIQUE_FIELDS = [
  ['statement', 'claims'],
  ['premises', 'arguments'],
  ['kind', 'notes'],
] as const;

/** @param remark Markdown beside the entry's fields */
export function ownEntry(body: Json, path: readonly PropertyKey[], remark: string): Candidate | undefined {
  const fields = withoutPrefix(body);
  const collection = UNIQUE_FIELDS.find(([field]) => field in fields)?.[1];
  if (collection === undefined || typeof fields['id'] !== 'string') return undefined;
  const { quote, quotes, ...rest } = fields;
  const selectors = Array.isArray(quotes) ? quotes : quote === undefined ? [] : [quote];
  return {
    path,
    collection,
    article: articleOf(fields['id']),
    key: slugOf(fields['id']),
    data: Object.fromEntries(Object.entries(rest).filter(([key]) => !ADDED.has(key))),
    body: collection === 'notes' ? String(body['value'] ?? '') : remark,
    passages: selectors.map((own) => ({ own: own as Selector })),
  };
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
