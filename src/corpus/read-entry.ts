// One file of a collection → its entry, or messages that say at which line what was expected.
// The one reader for the commands and for Astro: YAML with positions kept, checked against the collection's schema.

import { VFileMessage } from 'vfile-message';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type CollectionName, collections, type Entry } from '../model/collections.ts';
import { slug } from '../model/entry.ts';

/** Where a value stands in its file, by its path in the frontmatter. */
export type PlaceOf = (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };

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

/** Anchors may stand for one another this many times; more is a bomb. */
const MAX_ALIASES = 20;

/**
 * @param file relative to the content folder: `claims/my-article/my-claim.md`
 */
export function readEntry(collection: CollectionName, file: string, text: string): ReadEntry {
  const parts = splitFrontmatter(text);
  if (parts === undefined) return { messages: [noFrontmatter(file)] };
  const lines = new LineCounter();
  const yaml = parseDocument(parts.yaml, { lineCounter: lines, stringKeys: true, uniqueKeys: true });
  const placeOf = placesIn(yaml, lines, parts.firstLine);
  const fault = yaml.errors[0] ?? yaml.warnings[0];
  if (fault !== undefined) {
    const at = fault.linePos?.[0] ?? { line: 1, col: 1 };
    return {
      messages: [
        faultAt(
          file,
          { line: at.line + parts.firstLine - 1, column: at.col },
          'frontmatter',
          `${fault.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '')}; correct the YAML between the --- lines`,
        ),
      ],
    };
  }
  const id = file.slice(collection.length + 1).replace(/\.md$/, '');
  const badId = idFault(collection, id);
  if (badId !== undefined) return { messages: [faultAt(file, { line: 1, column: 1 }, 'id', badId)] };
  const value = frontmatterOf(yaml);
  if (value === undefined)
    return {
      messages: [
        faultAt(
          file,
          { line: 1, column: 1 },
          'frontmatter',
          `expected at most ${MAX_ALIASES} YAML aliases (*name); write the values out`,
        ),
      ],
    };
  const parsed = collections[collection].schema.safeParse(value);
  if (!parsed.success) return { messages: parsed.error.issues.flatMap((issue) => faultsOf(file, placeOf, issue)) };
  return { entry: { collection, id, file, data: parsed.data, body: parts.body }, placeOf: readAgain(parts) };
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

/** The frontmatter as a value; undefined where aliases stand for one another without end. */
function frontmatterOf(yaml: Document): unknown {
  try {
    return yaml.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Few entries are asked for a place: the tree of a frontmatter, some thirty times its length, is not kept for all of them. */
function readAgain({ yaml, firstLine }: Parts): PlaceOf {
  return (path) => {
    const lines = new LineCounter();
    return placesIn(parseDocument(yaml, { lineCounter: lines }), lines, firstLine)(path);
  };
}

/** The place of a path, or of the nearest thing above it that is there. */
function placesIn(yaml: Document.Parsed, lines: LineCounter, firstLine: number): PlaceOf {
  return (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = yaml.getIn(path.slice(0, depth), true);
      const range = isRanged(node) ? node.range : undefined;
      if (range === undefined || range === null) continue;
      const { line, col } = lines.linePos(range[0]);
      return { line: line + firstLine - 1, column: col };
    }
    return { line: 1, column: 1 };
  };
}

function isRanged(node: unknown): node is { range: [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
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

function faultsOf(file: string, placeOf: PlaceOf, issue: z.core.$ZodIssue): readonly VFileMessage[] {
  const path = issue.path.length === 0 ? 'frontmatter' : issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt(file, placeOf([...issue.path, key]), 'schema', `unknown field "${key}"; remove it or correct its name`),
    );
  }
  return [faultAt(file, placeOf(issue.path), 'schema', `${path}: ${issue.message}`)];
}

function noFrontmatter(file: string): VFileMessage {
  return faultAt(
    file,
    { line: 1, column: 1 },
    'frontmatter',
    'expected frontmatter: a line ---, the fields, a line ---, then the text; add it at the top',
  );
}

function faultAt(file: string, place: { line: number; column: number }, rule: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { place, source: 'postil', ruleId: rule });
  message.file = file;
  message.fatal = true;
  return message;
}
