// One file of a collection → its entry, or the problems with their positions. Both the commands and Astro read entries
// with it.

import { type CollectionName, collections, type Entry } from '../model/collections.ts';
import { slug } from '../model/entry.ts';
import { excessOf } from '../model/markdown-limits.ts';
import { type Diagnosis, FILE_START, failure, type Outcome, type Position } from '../model/problem.ts';
import { BAD_ESCAPE, badFileText, badTextIn } from './bad-text.ts';
import { FRONTMATTER_LINE, splitFrontmatter } from './yaml/frontmatter.ts';
import { type PositionOf, positionsIn } from './yaml/parse.ts';
import { readYaml } from './yaml/read-yaml.ts';

export interface ReadEntry {
  readonly entry: Entry;
  readonly positionOf: PositionOf;
}

/**
 * A file of a collection → its entry.
 * @param file relative to the content folder
 */
export type EntryReader = (folder: string, collection: CollectionName, file: string) => Outcome<ReadEntry>;

/**
 * @param file relative to the content folder: `claims/my-article/my-claim.md`
 */
export function readEntry(collection: CollectionName, file: string, text: string): Outcome<ReadEntry> {
  const bad = badFileText(text);
  if (bad !== undefined) return failure({ file, rule: 'characters', ...placed(bad, text, 0) });
  const parts = splitFrontmatter(text);
  if (parts === undefined) return failure({ file, at: FILE_START, ...NO_FRONTMATTER });
  const excess = excessOf(parts.rest);
  if (excess !== undefined)
    return failure({ file, rule: 'too-much-markup', ...placed(excess, text, text.length - parts.rest.length) });
  const id = file.slice(collection.length + 1).replace(/\.md$/, '');
  const badId = diagnoseId(collection, id);
  if (badId !== undefined) return failure({ file, at: FILE_START, ...badId });
  const part = { file, yaml: parts.yaml, firstLine: FRONTMATTER_LINE };
  const read = readYaml(collections[collection].schema, part);
  if ('problems' in read) return read;
  const { data, positionOf } = read.value;
  const escaped = badTextIn(data);
  if (escaped !== undefined) return failure({ file, at: positionOf(escaped), ...BAD_ESCAPE });
  const body = parts.rest.replace(/^(\r?\n)+/, '');
  return { value: { entry: { collection, id, file, data, body }, positionOf: positionsIn(part) } };
}

const NO_FRONTMATTER = {
  rule: 'frontmatter',
  found: 'expected frontmatter: a line ---, the fields, a line ---, then the text',
  remedy: 'add the missing part at the beginning of the file',
} satisfies Diagnosis;

/** @param start the offset, in the file, at which the text with the problem begins */
function placed({ offset, ...diagnosis }: Diagnosis & { readonly offset: number }, text: string, start: number) {
  return { at: positionAt(text, start + offset), ...diagnosis };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function diagnoseId(collection: CollectionName, id: string): Diagnosis | undefined {
  const pieces = id.split('/');
  const expected = collections[collection].perArticle ? 2 : 1;
  if (pieces.length !== expected) {
    const form = `${collection}/${expected === 2 ? '<article>/' : ''}<id>.md`;
    return { rule: 'id', found: `expected the file as ${form}`, remedy: 'move the file there' };
  }
  const bad = pieces.find((piece) => !slug.safeParse(piece).success);
  const why = bad === undefined ? undefined : slug.safeParse(bad).error?.issues[0]?.message;
  return bad === undefined
    ? undefined
    : { rule: 'id', found: `"${bad}" is not an id: ${why}`, remedy: 'rename the file' };
}
