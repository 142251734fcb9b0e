// A node of parsed YAML and its new value → a splice, which is a range of the text and the new text for this range.

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

/**
 * A splice that keeps the style of a text, which is plain or in single or double quotation marks. Undefined if the new
 * text can't be written in this style, or has several lines.
 */
export function scalarSplice(node: Node, value: string, inFlow: boolean): Splice | undefined {
  const token = node.srcToken;
  if (token === undefined || !CST.isScalar(token) || token.type === 'block-scalar') return undefined;
  const copy = { ...token, end: [] };
  CST.setScalarValue(copy, value, { inFlow });
  const { start, end } = rangeOf(node);
  return { start, end, text: CST.stringify(copy) };
}

/** A splice that replaces a node of any kind by the value on one line. */
export function wholeSplice(yaml: string, node: Node, value: unknown): Splice {
  const { start, end } = rangeOf(node);
  // A block of YAML ends after a line break, which is not replaced.
  const last = start + yaml.slice(start, end).trimEnd().length;
  const blank = yaml[start - 1] === ':' ? ' ' : '';
  return { start, end: last, text: blank + onOneLine(value) };
}

/**
 * A value on one line. In an object, a text is probably prose and gets quotation marks. In a list, it is probably an id
 * and gets none.
 */
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

/** A splice that adds a field at the end of an object. Undefined if the object does not exist, or is on one line. */
export function fieldSplice(yaml: string, document: Document.Parsed, path: Path, value: unknown): Splice | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = isMap(parent) && parent.flow !== true ? parent.items.at(-1) : undefined;
  const key = nodeOf(last?.key);
  if (last === undefined || key === undefined) return undefined;
  const indent = rangeOf(key).start - lineStartOffset(yaml, rangeOf(key).start);
  const end = path.length === 1 ? yaml.length : endOf(yaml, last);
  const lines = stringify({ [String(path.at(-1))]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const text = lines.map((line) => `${' '.repeat(indent)}${line}${lineBreakOf(yaml)}`).join('');
  return { start: end, end, text: (yaml.slice(0, end).endsWith('\n') ? '' : lineBreakOf(yaml)) + text };
}

/**
 * A splice that removes the lines of a field. Undefined if the field shares its lines with another, or is the only
 * field of its object.
 */
export function removalSplice(yaml: string, document: Document.Parsed, path: Path): Splice | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow === true || parent.items.length < 2) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const key = nodeOf(pair?.key);
  if (pair === undefined || key === undefined) return undefined;
  const start = lineStartOffset(yaml, rangeOf(key).start);
  return yaml.slice(start, rangeOf(key).start).trim() === '' ? { start, end: endOf(yaml, pair), text: '' } : undefined;
}

/** The offset after the line on which the value of a field ends. */
function endOf(yaml: string, pair: Pair): number {
  const { end } = rangeOf(nodeOf(pair.value) ?? nodeOf(pair.key));
  const next = yaml.indexOf('\n', yaml.slice(0, end).trimEnd().length);
  return next < 0 ? yaml.length : next + 1;
}

export function lineStartOffset(yaml: string, offset: number): number {
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

/** @throws RangeError for a node that was created, not parsed */
export function rangeOf(node: Node | undefined): { readonly start: number; readonly end: number } {
  if (!node?.range) throw new RangeError('expected a node that was parsed');
  return { start: node.range[0], end: node.range[1] };
}
