// A list with one member per line, and its new members → the splice. Members that are in both lists keep their lines and the
// comments above them, even if their order changes.

import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, stringify, type YAMLSeq } from 'yaml';
import { lineBreakOf, lineStart, onOneLine, rangeOf, type Splice } from './splice.ts';

/** The splice. Undefined for a list on one line, and if a member begins below its dash. */
export function listSplice(
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
  const indent = /^[ \t]*/.exec(yaml.slice(lineStart(yaml, rangeOf(list).start)))?.[0] ?? '';
  const text = members.map(
    (member) =>
      old.find(({ value }) => isDeepStrictEqual(value, member))?.text ??
      newMember(member, { indent, isFlow, lineBreak: lineBreakOf(yaml) }),
  );
  return { start: first, end, text: text.join('') };
}

/**
 * The start of a member's first line, or of the comments above this line. Undefined if there is other text before the member on
 * its line.
 */
function memberStart(yaml: string, offset: number): number | undefined {
  const line = lineStart(yaml, offset);
  if (!/^[ \t]*-[ \t]+$/.test(yaml.slice(line, offset))) return undefined;
  let start = line;
  for (let above = line; above > 0; ) {
    above = lineStart(yaml, above - 1);
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
