// The text of an entry's file, and new values for some of its fields → the text with the smallest possible change. All
// else keeps its bytes: other fields, comments, order, quotation marks, indentation and line breaks.

import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  visit,
  type YAMLSeq,
} from 'yaml';
import { splitFrontmatter } from './frontmatter.ts';
import { parseYaml } from './parse.ts';
import {
  fieldSplice,
  lineBreakOf,
  lineStartOffset,
  onOneLine,
  type Path,
  rangeOf,
  removalSplice,
  type Splice,
  scalarSplice,
  spliced,
  wholeSplice,
} from './splice.ts';

export interface FieldChange {
  /** The path from the top of the frontmatter: `['quotes', 1]`. */
  readonly path: Path;
  /** The new value; undefined removes the field. */
  readonly value: unknown;
}

/**
 * @param body the new body; without it, the body is unchanged
 * @throws RangeError for a file without frontmatter, because it can't have been read as an entry
 */
export function editFrontmatter(text: string, changes: readonly FieldChange[], body?: string): string {
  const parts = splitFrontmatter(text);
  if (parts === undefined)
    throw new RangeError(`expected an entry with frontmatter, got ${JSON.stringify(text.slice(0, 40))}`);
  const { opening, yaml, closing, rest } = parts;
  const changed = changes.reduce(edited, yaml);
  return body === undefined
    ? `${opening}${changed}${closing}${rest}`
    : `${opening}${changed}${closing.trimEnd()}\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
}

/** The YAML with one change. If no small edit gives the wanted value, the parser writes the whole YAML again. */
function edited(yaml: string, change: FieldChange): string {
  const document = parseDocument(yaml, { keepSourceTokens: true });
  const wanted = withChange(asData(document.toJS()), change.path, asData(change.value));
  const isRight = (text: string) => isDeepStrictEqual(dataIn(text), wanted);
  // The second list is made only if it is needed, because it parses the YAML again.
  return editsOf(yaml, document, change).find(isRight) ?? rewritten(yaml, change).find(isRight) ?? stringify(wanted);
}

function dataIn(yaml: string): unknown {
  const parsed = parseYaml({ yaml, firstLine: 1 });
  return 'value' in parsed ? asData(parsed.value) : undefined;
}

/** A copy of a value as JSON data: without undefined fields and without shared objects. */
function asData(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function withChange(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(data) ? [...data] : { ...(typeof data === 'object' ? data : {}) };
  const member = withChange(Reflect.get(Object(data), key), rest, value);
  if (member === undefined) Reflect.deleteProperty(Object(copy), key);
  else Reflect.set(Object(copy), key, member);
  return copy;
}

/**
 * The whole YAML as the parser writes it. Comments and order are kept, but indentation and spaces may change. Empty for
 * YAML with aliases, because writing could break the aliases.
 */
function rewritten(yaml: string, { path, value }: FieldChange): readonly string[] {
  const document = parseDocument(yaml);
  let hasAliases = false;
  visit(document, {
    Alias: () => {
      hasAliases = true;
    },
  });
  if (hasAliases) return [];
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  return [document.toString({ lineWidth: 0 })];
}

/** Possible edits, the smallest change first. */
function editsOf(yaml: string, document: Document.Parsed, { path, value }: FieldChange): readonly string[] {
  const node = document.getIn(path, true);
  if (!isNodeWithRange(node)) {
    if (value === undefined) return [yaml];
    const splice = fieldSplice(yaml, document, path, value);
    return splice === undefined ? [] : [spliced(yaml, splice)];
  }
  if (value === undefined)
    return [removalSplice(yaml, document, path)].flatMap((one) => (one ? [spliced(yaml, one)] : []));
  return [
    yaml,
    ...withinMembers(yaml, document, node, { path, value }),
    ...withinMap(yaml, document, node, { path, value }),
    ...replacements(yaml, document, node, { path, value }).map((splice) => spliced(yaml, splice)),
  ];
}

/** Edits of a value with the same fields as before: each field is changed separately. */
function withinMap(
  yaml: string,
  document: Document.Parsed,
  node: Node,
  { path, value }: FieldChange,
): readonly string[] {
  if (!isMap(node) || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const now = Object.entries(value).filter(([, one]) => one !== undefined);
  const before = node.items.map(({ key }) => String(key));
  if (!isDeepStrictEqual(before.toSorted(), now.map(([name]) => name).toSorted())) return [];
  const changed = now.filter(([name, one]) => !isDeepStrictEqual(valueIn(document, [...path, name]), one));
  return [changed.reduce((text, [name, one]) => edited(text, { path: [...path, name], value: one }), yaml)];
}

/**
 * Edits of a list whose members have ids. The members are first changed at their old positions. Then the list is
 * sorted.
 */
function withinMembers(
  yaml: string,
  document: Document.Parsed,
  node: Node,
  { path, value }: FieldChange,
): readonly string[] {
  if (!isSeq(node) || !Array.isArray(value)) return [];
  const now = new Map(value.map((member) => [idOf(member), member]));
  const text = node.items.reduce<string>((before, item, i) => {
    const member = isMap(item) ? item.toJS(document) : undefined;
    const wanted = idOf(member) === undefined ? undefined : now.get(idOf(member));
    return wanted === undefined ? before : edited(before, { path: [...path, i], value: wanted });
  }, yaml);
  return text === yaml ? [] : [edited(text, { path, value })];
}

function idOf(member: unknown): unknown {
  return typeof member === 'object' && member !== null && 'id' in member ? member.id : undefined;
}

function replacements(
  yaml: string,
  document: Document.Parsed,
  node: Node,
  { path, value }: FieldChange,
): readonly Splice[] {
  const inFlow = path.some((_, depth) => isInFlow(document, path.slice(0, depth)));
  const scalar = isScalar(node) && typeof value === 'string' ? scalarSplice(node, value, inFlow) : undefined;
  const list = isSeq(node) && Array.isArray(value) ? listSplice(yaml, document, node, value) : undefined;
  return [scalar, list, wholeSplice(yaml, node, value)].filter((splice) => splice !== undefined);
}

function valueIn(document: Document.Parsed, path: Path): unknown {
  const node = document.getIn(path, true);
  return isNodeWithRange(node) ? node.toJS(document) : undefined;
}

function isInFlow(document: Document.Parsed, path: Path): boolean {
  const node = document.getIn(path, true);
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function isNodeWithRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}

// A list with one member per line, and its new members → the edit. A member that was in the list keeps its line and the
// comments above it, even at a new position.

/**
 * The edit of a list with one member per line. Undefined for a list on one line, or if a member begins on the line
 * after its dash.
 */
function listSplice(
  yaml: string,
  document: Document.Parsed,
  list: YAMLSeq,
  members: readonly unknown[],
): Splice | undefined {
  const starts = list.items.map((item) => (isNode(item) ? memberStart(yaml, rangeOf(item).start) : undefined));
  const [first] = starts;
  if (list.flow === true || first === undefined || members.length === 0) return undefined;
  if (!starts.every((start) => start !== undefined)) return undefined;
  const end = endOfList(yaml, list);
  const old = list.items.map((item, i) => ({
    value: isNode(item) ? item.toJS(document) : undefined,
    text: yaml.slice(starts[i], starts[i + 1] ?? end),
  }));
  const isFlow = list.items.some((item) => isMap(item) && item.flow === true);
  const indent = /^[ \t]*/.exec(yaml.slice(lineStartOffset(yaml, rangeOf(list).start)))?.[0] ?? '';
  const text = members.map(
    (member) =>
      old.find(({ value }) => isDeepStrictEqual(value, member))?.text ??
      newMember(member, { indent, isFlow, lineBreak: lineBreakOf(yaml) }),
  );
  return { start: first, end, text: text.join('') };
}

/**
 * The start of a member's first line, or of the comments directly above this line. Undefined if other text comes before
 * the member on its line.
 */
function memberStart(yaml: string, offset: number): number | undefined {
  const line = lineStartOffset(yaml, offset);
  if (!/^[ \t]*-[ \t]+$/.test(yaml.slice(line, offset))) return undefined;
  let start = line;
  for (let above = line; above > 0; ) {
    above = lineStartOffset(yaml, above - 1);
    if (!/^[ \t]*#/.test(yaml.slice(above, start))) break;
    start = above;
  }
  return start;
}

function endOfList(yaml: string, list: YAMLSeq): number {
  const { end } = rangeOf(list);
  const next = yaml.indexOf('\n', yaml.slice(0, end).trimEnd().length);
  return next < 0 ? yaml.length : next + 1;
}

interface Style {
  readonly indent: string;
  readonly isFlow: boolean;
  readonly lineBreak: string;
}

function newMember(member: unknown, { indent, isFlow, lineBreak }: Style): string {
  const text = isFlow ? `- ${onOneLine(member)}` : stringify([member], { lineWidth: 0 }).trimEnd();
  return text
    .split('\n')
    .map((line) => `${indent}${line}${lineBreak}`)
    .join('');
}
