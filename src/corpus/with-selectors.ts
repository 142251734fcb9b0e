// The text of an entry's file with selectors written anew, and nothing else touched: comments, order, quotes and indentation stay.

import { CST, type Document, isCollection, isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Selector, SelectorFields } from '../model/selector.ts';
import { splitFrontmatter } from './read-entry.ts';

export interface SelectorChange {
  /** Where the selector stands in the frontmatter: `['quotes', 1]`. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @throws RangeError where a path leads to nothing: the file is not the one that was read */
export function withSelectors(text: string, changes: readonly SelectorChange[]): string {
  const parts = splitFrontmatter(text);
  if (parts === undefined) throw new RangeError('expected a file with frontmatter');
  const yaml = parseDocument(parts.yaml, { keepSourceTokens: true });
  const splices = changes.flatMap(({ path, selector }) => splicesFor(yaml, path, selector));
  const changed = splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: now }) => {
      // A block's range takes in the line break after it.
      const kept = result.slice(start, end).search(/\s*$/);
      return result.slice(0, start) + now + result.slice(start + kept);
    }, parts.yaml);
  return text.slice(0, parts.start) + changed + text.slice(parts.start + parts.yaml.length);
}

function splicesFor(yaml: Document, path: readonly PropertyKey[], selector: Selector): readonly Splice[] {
  const node = nodeAt(yaml, path);
  const inFlow = path.some((_, depth) => isInFlow(yaml, path.slice(0, depth)));
  if (typeof selector === 'string')
    return isScalar(node) ? [scalarSplice(node, selector, inFlow)] : [whole(node, selector)];
  const fields = fieldsOf(selector);
  if (!isMap(node) || !fields.every(([name]) => node.has(name)) || fields.length !== node.items.length)
    return [whole(node, selector)];
  return fields.flatMap(([name, value]) =>
    node.get(name) === value ? [] : [scalarSplice(nodeAt(yaml, [...path, name]), value, inFlow || node.flow === true)],
  );
}

function nodeAt(yaml: Document, path: readonly PropertyKey[]): Node {
  const node = yaml.getIn(path, true);
  if (isScalar(node) || isCollection(node)) return node;
  throw new RangeError(`expected a selector at ${path.join('.')}`);
}

function isInFlow(yaml: Document, path: readonly PropertyKey[]): boolean {
  const node = yaml.getIn(path, true);
  return isCollection(node) && node.flow === true;
}

/** A scalar in the style it was written in, as far as its new value allows. */
function scalarSplice(node: Node, value: string, inFlow: boolean): Splice {
  const token = node.srcToken;
  if (token === undefined || !CST.isScalar(token) || token.type === 'block-scalar') return whole(node, value);
  const copy = { ...token, end: [] };
  CST.setScalarValue(copy, value, { inFlow });
  return { ...placeOf(node), text: CST.stringify(copy) };
}

/** Anew, on one line: JSON is YAML in any place. */
function whole(node: Node, selector: string | SelectorFields): Splice {
  if (typeof selector === 'string') return { ...placeOf(node), text: JSON.stringify(selector) };
  const fields = fieldsOf(selector).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { ...placeOf(node), text: `{ ${fields.join(', ')} }` };
}

function fieldsOf(selector: SelectorFields): readonly (readonly [name: string, value: string])[] {
  return Object.entries(selector).filter((field): field is [string, string] => field[1] !== undefined);
}

function placeOf({ range }: Node): { readonly start: number; readonly end: number } {
  if (range === undefined || range === null) throw new RangeError('expected a node that was parsed');
  return { start: range[0], end: range[1] };
}
