// A file from another program → its candidates, or the problems with their positions. A file with a problem gives no
// candidates.

import type { z } from 'zod';
import { type PositionOf, parseYaml, positionsIn } from '../corpus/yaml/parse.ts';
import {
  type Diagnosis,
  type Failure,
  FILE_START,
  failure,
  lineStart,
  type Outcome,
  type Position,
  type Problem,
} from '../model/problem.ts';
import { diagnosisIn, textOf } from '../model/problem-text.ts';
import type { AnswerSource } from './answer.ts';
import type { Imported } from './candidate.ts';
import { formats, textFormats } from './formats.ts';
import type { FileProblem } from './own-file.ts';

/**
 * Maximum size of a file in bytes. The annotations of an article are always smaller; a larger file is something else.
 */
const MOST_BYTES = 20_000_000;

/**
 * Maximum depth of lists and objects. Annotations have a few levels; many more levels would exhaust the parser's stack.
 */
const MOST_LEVELS = 64;

/** Maximum number of problems reported, because a file in another format has a problem in every line. */
const MOST_PROBLEMS = 20;

/**
 * @param file the path as typed, for messages
 * @param source the maker of the annotations, if the file is an answer
 * @param beside the text in the .txt file with the same name, for formats that give positions in this text
 */
export async function readImport(
  file: string,
  bytes: Uint8Array,
  source: AnswerSource = {},
  beside?: string,
): Promise<Outcome<Imported>> {
  const large = tooLarge(file, bytes.length);
  if (large !== undefined) return large;
  const decoded = decode(bytes);
  if ('found' in decoded) return failure({ file, ...problemIn(decoded), rule: 'import-encoding' });
  const { text } = decoded;
  const other = textFormats.find(({ isIn }) => isIn(text));
  if (other !== undefined) {
    const imported = await other.read(text, beside);
    return 'found' in imported ? failure({ file, ...problemIn(imported), rule: 'import-shape' }) : { value: imported };
  }
  return readJson(file, text, source);
}

/** Bytes in UTF-8, or in UTF-16 with a byte order mark, as spreadsheets write it → their text. */
function decode(bytes: Uint8Array): { readonly text: string } | FileProblem {
  const encoding = ENCODINGS.find(([, a, b]) => bytes[0] === a && bytes[1] === b)?.[0] ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const valid = new TextDecoder(encoding).decode(bytes).split('\uFFFD')[0] ?? '';
    return {
      line: valid.split('\n').length,
      found: 'bytes that are not text in UTF-8',
      expected: 'UTF-8',
      remedy: 'save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)',
    };
  }
}

const ENCODINGS = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

function problemIn({ line, ...diagnosis }: FileProblem): Diagnosis & { readonly at: Position } {
  return { ...diagnosis, at: lineStart(line) };
}

function readJson(file: string, text: string, source: AnswerSource): Outcome<Imported> {
  if (nestsDeep(text)) return failure({ file, ...TOO_DEEP });
  const parsed = parsedFrom(text);
  if ('found' in parsed) return failure({ file, at: parsed.at, ...notJson(parsed.found) });
  const value = listed(parsed.value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unknown(file);
  const keys = new Set(Object.keys(value));
  const format = formats.find((one) => one.hasKeys(keys));
  if (format === undefined) return unknown(file);
  const read = format.read(value, source);
  if (!('issues' in read)) return { value: read };
  const positionOf = positionsOf(text, Array.isArray(parsed.value));
  const issues = read.issues.flatMap(bestIssues).slice(0, MOST_PROBLEMS);
  return { problems: issues.map((issue) => issueProblem(file, positionOf, issue)) };
}

/** Maximum length of a text, in code units, for which problems get positions. Parsing with positions is slow. */
const MOST_PLACED = 2_000_000;

/** The failure for a file of this size. Undefined if the size is acceptable. */
export function tooLarge(file: string, bytes: number): Failure | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return failure({
    file,
    rule: 'import-size',
    found: `a file of ${Math.ceil(bytes / 1e6)} MB`,
    expected: `at most ${MOST_BYTES / 1e6} MB`,
    remedy: 'split the file',
  });
}

const TOO_DEEP = {
  rule: 'import-shape',
  found: `more than ${MOST_LEVELS} levels of lists and objects`,
  expected: 'annotations',
  remedy: 'give a file with fewer levels',
} satisfies Diagnosis;

function notJson(found: string): Diagnosis {
  return { rule: 'import-json', found, expected: 'JSON', remedy: 'correct the file at this position' };
}

type Parsed = { readonly value: unknown } | { readonly found: string; readonly at: Position };

/**
 * Parses JSON or, if that fails, YAML. Queues are YAML. The YAML parser also gives the position of a mistake in JSON.
 */
function parsedFrom(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (text.length > MOST_PLACED) return { found: error instanceof Error ? error.message : 'no JSON', at: FILE_START };
    const plain = withoutFence(text);
    const parsed = parseYaml({ yaml: plain, firstLine: 1 });
    if ('value' in parsed) return parsed;
    const { diagnosis, at } = parsed;
    return { found: JSON_OPENS.test(plain) ? jsonProblem(plain) : textOf(diagnosis), at };
  }
}

const JSON_OPENS = /^\s*[[{]/;

/** The JSON parser's message about a mistake, without its position. */
function jsonProblem(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('end of JSON')) return 'the file ends before its lists and objects do';
    return message.replace(/ in JSON at position[\s\S]*$/, '').replace(/^(Unexpected token '.+?'), [\s\S]*$/, '$1');
  }
  return 'no JSON';
}

/**
 * Removes the fence (three backquotes) around an answer, because language models often add one. Line numbers don't
 * change.
 */
function withoutFence(text: string): string {
  return text.replace(/^\s*```\w*[ \t]*$/gm, '');
}

/** Whether the text has too many levels. The levels are counted before parsing, because the parsers are recursive. */
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

/** A top-level list is treated as a page of Web Annotations. */
function listed(value: unknown): unknown {
  return Array.isArray(value) ? { '@context': 'http://www.w3.org/ns/anno.jsonld', items: value } : value;
}

/**
 * The issues of a value that fits no alternative of a union: those of the alternative that fits best, which is the one
 * whose mistake is at the deepest level.
 */
function bestIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap(bestIssues)).filter((branch) => branch.length > 0);
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map(({ path }) => path.length));
  const best = branches.toSorted((a, b) => depth(b) - depth(a))[0];
  if (best === undefined || depth(best) === 0) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function issueProblem(file: string, positionOf: PositionOf, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join('.') || 'the file';
  const { found, remedy } =
    issue.code === 'unrecognized_keys'
      ? {
          found: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
          remedy: 'remove it or correct its name',
        }
      : diagnosisIn(issue.message);
  const problem = { file, at: positionOf(issue.path), severity: 'error', rule: 'import-shape', remedy } as const;
  return { ...problem, found: `${path}: ${found}` };
}

/** @param isList whether the file is a top-level list; then its paths begin with a key that `listed` added */
function positionsOf(text: string, isList: boolean): PositionOf {
  if (text.length > MOST_PLACED) return () => FILE_START;
  const positionOf = positionsIn({ yaml: withoutFence(text), firstLine: 1 });
  return isList ? (path) => positionOf(path.slice(1)) : positionOf;
}

function unknown(file: string): Failure {
  return failure({
    file,
    rule: 'import-format',
    found: 'a file in an unknown format',
    expected: `one of ${[...formats, ...textFormats].map(({ name }) => name).join(', ')}`,
    remedy: 'see the guide, “Annotations made elsewhere”',
  });
}
