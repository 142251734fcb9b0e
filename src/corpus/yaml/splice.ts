// A node of parsed YAML and its new value → the piece of text to replace.

import { CST, type Document, isMap, isPair, isScalar, type Node, type Pair, stringify } from 'yaml';

export type Path = readonly PropertyKey[];

/** Offsets in code units of the YAML, half-open. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function spliced(yaml: string, { start, end, text }: Splice): string {
  return yaml.slice(0, start) + text + yaml.slice(end);
}

/** A scalar in the style it has, as far as its new value allows. Undefined for text of several lines. */
export function scalarSplice(node: Node, value: string, inFlow: boolean): Splice | undefined {
  const token = node.srcToken;
  if (token === undefined || !CST.isScalar(token) || token.type === 'block-scalar') return undefined;
  const copy = { ...token, end: [] };
  CST.setScalarValue(copy, value, { inFlow });
  const { start, end } = rangeOf(node);
  return { start, end, text: CST.stringify(copy) };
}

/** The value on one line, in place of a node of any kind. */
export function wholeSplice(yaml: string, node: Node, value: unknown): Splice {
  const { start, end } = rangeOf(node);
  // The range of a block takes in the line break after it.
  const last = start + yaml.slice(start, end).trimEnd().length;
  const blank = yaml[start - 1] === ':' ? ' ' : '';
  return { start, end: last, text: blank + onOneLine(value) };
}

/** In a group of fields text is quoted, since it is prose; in a list it is ids. */
export function onOneLine(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  const isList = Array.isArray(value);
  return stringify(value, {
    collectionStyle: 'flow',
    defaultKeyType: 'PLAIN',
    defaultStringType: isList ? 'PLAIN' : 'QUOTE_DOUBLE',
    flowCollectionPadding: true,
    lineWidth: 0,
  }).trimEnd();
}

/** A new field as the last of its group. Undefined if the group is missing or on one line. */
export function fieldSplice(yaml: string, document: Document.Parsed, path: Path, value: unknown): Splice | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = isMap(parent) && parent.flow !== true ? parent.items.at(-1) : undefined;
  const key = nodeOf(last?.key);
  if (last === undefined || key === undefined) return undefined;
  const indent = rangeOf(key).start - lineStart(yaml, rangeOf(key).start);
  const end = path.length === 1 ? yaml.length : endOf(yaml, last);
  const lines = stringify({ [String(path.at(-1))]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const text = lines.map((line) => `${' '.repeat(indent)}${line}${lineBreakOf(yaml)}`).join('');
  return { start: end, end, text: (yaml.slice(0, end).endsWith('\n') ? '' : lineBreakOf(yaml)) + text };
}

/** The lines of a field. Undefined if it shares them with another, or is the last of its group. */
export function removalSplice(yaml: string, document: Document.Parsed, path: Path): Splice | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow === true || parent.items.length < 2) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const key = nodeOf(pair?.key);
  if (pair === undefined || key === undefined) return undefined;
  const start = lineStart(yaml, rangeOf(key).start);
  return yaml.slice(start, rangeOf(key).start).trim() === '' ? { start, end: endOf(yaml, pair), text: '' } : undefined;
}

/** The offset after the line in which a pair's value ends. */
function endOf(yaml: string, pair: Pair): number {
  const { end } = rangeOf(nodeOf(pair.value) ?? nodeOf(pair.key));
  const next = yaml.indexOf('\n', yaml.slice(0, end).trimEnd().length);
  return next < 0 ? yaml.length : next + 1;
}

export function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

export function lineBreakOf(yaml: string): string {
  return yaml.includes('\r\n') ? '\r\n' : '\n';
}

function nodeOf(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && 'range' in value && !isPair(value)
    ? (value as Node)
    : undefined;
}

/** @throws RangeError for a node that was made, not parsed */
export function rangeOf(node: Node | undefined): { readonly start: number; readonly end: number } {
  if (!node?.range) throw new RangeError('expected a node that was parsed');
  return { start: node.range[0], end: node.range[1] };
}
