// YAML, the frontmatter of an entry or a whole file → the value that its schema makes of it, or messages that say at which
// line what was expected. The one reader of what people write in YAML.

import { VFileMessage } from 'vfile-message';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { issueText } from '../model/issue-text.ts';
import { ALIAS_REASON, faultIn } from './yaml-fault.ts';

/** Where a value stands in its file, by its path in the YAML. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

interface Place {
  readonly line: number;
  readonly column: number;
}

export type ReadYaml<T> =
  | { readonly data: T; readonly placeOf: PlaceOf }
  | { readonly messages: readonly VFileMessage[] };

export interface YamlPart {
  /** Relative to the content folder, for messages. */
  readonly file: string;
  readonly yaml: string;
  /** The line of the file in which the YAML begins, from 1. */
  readonly firstLine: number;
}

/** Anchors may stand for one another this many times; more is a bomb. */
const MAX_ALIASES = 20;

/** @param rule the rule that messages name, where it is not `schema` */
export function readYaml<S extends z.ZodType>(schema: S, part: YamlPart, rule?: string): ReadYaml<z.infer<S>> {
  const lines = new LineCounter();
  const document = parse(part.yaml, lines);
  const placeOf = placesIn(document, lines, part.firstLine);
  const fault = faultIn(document);
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.offset);
    return failed([
      fatalAt(part.file, { line: line + part.firstLine - 1, column: col }, rule ?? 'frontmatter', fault.reason),
    ]);
  }
  const value = contentOf(document);
  if (value === undefined) return failed([fatalAt(part.file, aliasPlace(part), rule ?? 'frontmatter', ALIAS_REASON)]);
  const parsed = schema.safeParse(value.whole ?? {}, { error: issueText });
  return parsed.success
    ? { data: parsed.data, placeOf }
    : failed(parsed.error.issues.flatMap((issue) => faultsOf(part.file, placeOf, issue, rule ?? 'schema')));
}

function failed(messages: readonly VFileMessage[]): { readonly messages: readonly VFileMessage[] } {
  return { messages };
}

function parse(yaml: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(yaml, { lineCounter, stringKeys: true, uniqueKeys: true });
}

/** Undefined where a name with * stands for nothing, or such names for one another without end. */
function contentOf(document: Document): { readonly whole: unknown } | undefined {
  try {
    return { whole: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function aliasPlace({ yaml, firstLine }: YamlPart): Place {
  const before = yaml.slice(0, Math.max(0, yaml.search(/(?<=[\s[,])\*/))).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

/** Parses the text anew whenever it is asked: where few are, the tree, some thirty times the text's length, is not kept for all of them. */
export function placesAgain({ yaml, firstLine }: YamlPart): PlaceOf {
  return (path) => {
    const lines = new LineCounter();
    return placesIn(parse(yaml, lines), lines, firstLine)(path);
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

function faultsOf(file: string, placeOf: PlaceOf, issue: z.core.$ZodIssue, rule: string): readonly VFileMessage[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      fatalAt(file, placeOf([...issue.path, key]), rule, `unknown field "${key}"; remove it or correct its name`),
    );
  const name = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return [fatalAt(file, placeOf(issue.path), rule, name + issue.message)];
}

export function fatalAt(file: string, place: Place, rule: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { place, source: 'postil', ruleId: rule });
  message.file = file;
  message.fatal = true;
  return message;
}
