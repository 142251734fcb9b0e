// One file of a collection → its entry, or messages that say at which line what was expected.
// The one reader for the commands and for Astro: YAML with positions kept, checked against the collection's schema.

import type { VFileMessage } from 'vfile-message';
import { type CollectionName, collections, type Entry } from '../model/collections.ts';
import { slug } from '../model/entry.ts';
import { BAD_ESCAPE, badFileText, badTextIn } from './bad-text.ts';
import { fatalAt, type PlaceOf, placesAgain, readYaml } from './read-yaml.ts';

export type ReadEntry =
  | { readonly entry: Entry; readonly placeOf: PlaceOf }
  | { readonly messages: readonly VFileMessage[] };

/**
 * A file of a collection → what is made of it.
 * @param file relative to the content folder
 */
export type EntryReader = (folder: string, collection: CollectionName, file: string) => ReadEntry;

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*(\r?\n|$)/m;

/**
 * @param file relative to the content folder: `claims/my-article/my-claim.md`
 */
export function readEntry(collection: CollectionName, file: string, text: string): ReadEntry {
  const bad = badFileText(text);
  if (bad !== undefined) return failed(file, placeAt(text, bad.offset), 'characters', bad.reason);
  const parts = splitFrontmatter(text);
  if (parts === undefined) return failed(file, FILE_START, 'frontmatter', NO_FRONTMATTER);
  const id = file.slice(collection.length + 1).replace(/\.md$/, '');
  const badId = idFault(collection, id);
  if (badId !== undefined) return failed(file, FILE_START, 'id', badId);
  const part = { file, yaml: parts.yaml, firstLine: parts.firstLine };
  const read = readYaml(collections[collection].schema, part);
  if ('messages' in read) return read;
  const { data, placeOf } = read;
  const escaped = badTextIn(data);
  if (escaped !== undefined) return failed(file, placeOf(escaped), 'characters', BAD_ESCAPE);
  return { entry: { collection, id, file, data, body: parts.body }, placeOf: placesAgain(part) };
}

const FILE_START = { line: 1, column: 1 };

const NO_FRONTMATTER =
  'expected frontmatter: a line ---, the fields, a line ---, then the text; add what is missing at the top';

function failed(file: string, place: { line: number; column: number }, rule: string, reason: string): ReadEntry {
  return { messages: [fatalAt(file, place, rule, reason)] };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

interface Parts {
  readonly yaml: string;
  readonly body: string;
  readonly firstLine: number;
  /** Where the YAML begins in the text, in code units. */
  readonly start: number;
}

export function splitFrontmatter(text: string): Parts | undefined {
  const clean = text.replace(/^\uFEFF/, '');
  const opening = FENCE.exec(clean);
  if (opening === null) return undefined;
  const rest = clean.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (closing === null) return undefined;
  return {
    yaml: rest.slice(0, closing.index),
    body: rest.slice(closing.index + closing[0].length).replace(/^(\r?\n)+/, ''),
    firstLine: 2,
    start: text.length - rest.length,
  };
}

function idFault(collection: CollectionName, id: string): string | undefined {
  const pieces = id.split('/');
  const expected = collections[collection].perArticle ? 2 : 1;
  if (pieces.length !== expected) {
    return `expected the file as ${collection}/${expected === 2 ? '<article>/' : ''}<id>.md; move it there`;
  }
  const bad = pieces.find((piece) => !slug.safeParse(piece).success);
  const why = bad === undefined ? undefined : slug.safeParse(bad).error?.issues[0]?.message;
  return bad === undefined ? undefined : `"${bad}" is no id: ${why}; rename the file`;
}
