// A file made elsewhere → what it proposes, or messages that say where it is not as expected. Nothing of a file with a fault is used.

import { VFileMessage } from 'vfile-message';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Imported } from './candidate.ts';
import { formats } from './formats.ts';

export type ReadImport = Imported | { readonly messages: readonly VFileMessage[] };

/** More than any article's annotations; a larger file is another kind of file. */
const MOST_BYTES = 20_000_000;

/** Annotations nest a few levels deep; what goes far deeper means to exhaust whoever reads it. */
const MOST_LEVELS = 64;

/** As many faults as one mends in one go; a file of another kind has one in each line. */
const MOST_FAULTS = 20;

/** @param file as typed, for messages */
export function readImport(file: string, bytes: Uint8Array): ReadImport {
  const large = tooLarge(file, bytes.length);
  if (large !== undefined) return { messages: [large] };
  const text = new TextDecoder().decode(bytes);
  if (nestsDeep(text))
    return fault(file, 'import-shape', `more than ${MOST_LEVELS} levels of lists and objects: expected annotations`);
  const parsed = parsedFrom(text);
  if ('error' in parsed)
    return {
      messages: [messageAt(file, parsed.place, 'import-json', `${parsed.error}: expected JSON; correct it there`)],
    };
  const value = listed(parsed.value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unknown(file);
  const keys = new Set(Object.keys(value));
  const format = formats.find((one) => one.hasKeys(keys));
  if (format === undefined) return unknown(file);
  const read = format.read(value);
  if (!('issues' in read)) return read;
  const places = placesIn(text);
  // The list itself has no name in its file.
  const placeOf = Array.isArray(parsed.value) ? (path: readonly PropertyKey[]) => places(path.slice(1)) : places;
  return {
    messages: read.issues
      .flatMap(innermost)
      .slice(0, MOST_FAULTS)
      .map((issue) => issueMessage(file, placeOf, issue)),
  };
}

/** Places are looked for in a text up to this many code units: reading one with positions takes long. */
const MOST_PLACED = 2_000_000;

/** Why a file of this size is not read. */
export function tooLarge(file: string, bytes: number): VFileMessage | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  const reason = `a file of ${Math.ceil(bytes / 1e6)} MB: expected at most ${MOST_BYTES / 1e6} MB; split it`;
  return messageAt(file, undefined, 'import-size', reason);
}

type Place = { readonly line: number; readonly column: number };

const START: Place = { line: 1, column: 1 };

type Parsed = { readonly value: unknown } | { readonly error: string; readonly place: Place };

/** What is no JSON is read as YAML, which the queue is written in and which says where it breaks off. */
function parsedFrom(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (text.length > MOST_PLACED) return { error: error instanceof Error ? error.message : 'no JSON', place: START };
    const plain = withoutFence(text);
    const parsed = parsedYaml(plain);
    return 'error' in parsed && JSON_OPENS.test(plain) ? { ...parsed, error: jsonFault(plain) } : parsed;
  }
}

const JSON_OPENS = /^\s*[[{]/;

/** What the reader of JSON says, in whose language the file was meant; where it breaks off, that of YAML knows better. */
function jsonFault(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (said.includes('end of JSON')) return 'the file ends before its lists and objects do';
    return said.replace(/ in JSON at position[\s\S]*$/, '').replace(/^(Unexpected token '.+?'), [\s\S]*$/, '$1');
  }
  return 'no JSON';
}

function parsedYaml(text: string): Parsed {
  try {
    const yaml = parseDocument(text, { stringKeys: true });
    const [broken] = yaml.errors;
    const { line, col } = broken?.linePos?.[0] ?? { line: 1, col: 1 };
    const what = broken?.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '');
    return what === undefined ? { value: valueIn(yaml) } : { error: what, place: { line, column: col } };
  } catch (error) {
    // Its reader calls itself for each level.
    if (error instanceof RangeError) return { error: 'lists within lists, deeper than can be read', place: START };
    throw error;
  }
}

/** A value of YAML that would grow by references is none. */
function valueIn(yaml: Document): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Language models like to set their answer off as a block of code; the lines keep their numbers. */
function withoutFence(text: string): string {
  return text.replace(/^\s*```\w*[ \t]*$/gm, '');
}

/** Looked at before the text is parsed, since parsers call themselves for each level. */
function nestsDeep(text: string): boolean {
  let levels = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && levels <= MOST_LEVELS; at += 1) {
    const mark = text[at];
    if (mark === '\\') at += 1;
    else if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (mark === '[' || mark === '{')) levels += 1;
    else if (!isQuoted && (mark === ']' || mark === '}')) levels -= 1;
  }
  return levels > MOST_LEVELS;
}

/** A bare list of Web Annotations is a page of them. */
function listed(value: unknown): unknown {
  return Array.isArray(value) ? { '@context': 'http://www.w3.org/ns/anno.jsonld', items: value } : value;
}

/** Of alternatives none of which fits, the faults of the one that fits best say most. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap(innermost)).filter((branch) => branch.length > 0);
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map(({ path }) => path.length));
  const best = branches.toSorted((a, b) => depth(b) - depth(a))[0];
  if (best === undefined || depth(best) === 0) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function issueMessage(
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
  issue: z.core.$ZodIssue,
): VFileMessage {
  const path = issue.path.map(String).join('.') || 'the file';
  const what =
    issue.code === 'unrecognized_keys'
      ? `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it or correct its name`
      : issue.message;
  return messageAt(file, placeOf(issue.path), 'import-shape', `${path}: ${what}`);
}

/** Where a path of the value stands: JSON is YAML too, and its reader keeps positions. */
function placesIn(text: string): (path: readonly PropertyKey[]) => Place {
  if (text.length > MOST_PLACED) return () => START;
  const lines = new LineCounter();
  const yaml = parseDocument(withoutFence(text), { lineCounter: lines });
  return (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = yaml.getIn(path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
    return START;
  };
}

function unknown(file: string): ReadImport {
  const names = formats.map(({ name }) => name).join(', ');
  return fault(
    file,
    'import-format',
    `a file of no format that can be read: expected one of ${names}; see the guide, “Annotations made elsewhere”`,
  );
}

function fault(file: string, rule: string, reason: string): ReadImport {
  return { messages: [messageAt(file, undefined, rule, reason)] };
}

function messageAt(file: string, place: Place | undefined, rule: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { source: 'postil', ruleId: rule, ...(place && { place }) });
  message.file = file;
  message.fatal = true;
  return message;
}
