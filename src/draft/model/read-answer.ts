// The text of a language model's answer → its valid entries, and its invalid entries with the reasons. Thinking, prose
// and code fences around the JSON are left out. JSON with mistakes or without its end is repaired. Every entry in the
// text is in the result.

import { jsonrepair } from 'jsonrepair';
import type { z } from 'zod';
import { slugForm } from '../../model/entry.ts';
import { issueText } from '../../model/issue-text.ts';
import { slugFrom } from '../../text/slug.ts';
import { type Answer, type AnswerList, answer, answerEntries } from './answer.ts';

/** An entry that does not fit the schema of its list. */
export interface FaultyEntry {
  readonly list: AnswerList;
  readonly raw: unknown;
  readonly found: string;
}

export interface ReadAnswer {
  readonly answer: Answer;
  readonly faulty: readonly FaultyEntry[];
}

/** The result for a text without JSON, such as a refusal: its first words. */
export interface NoAnswer {
  readonly words: string;
}

/** The names of an answer's lists, in the order of the schema. */
export const answerLists = Object.keys(answerEntries) as readonly AnswerList[];

/** Maximum length, in characters, of the excerpt of a text without JSON. */
const MOST_WORDS = 160;

/**
 * @param parts the lists that were requested. If the answer is a list without a name, it is read as the first of these
 * @param isCut whether the server says that the end of the answer is missing
 */
export function readAnswer(text: string, parts: readonly AnswerList[], isCut = false): ReadAnswer | NoAnswer {
  const json = jsonIn(withoutThinking(text));
  const value = json === undefined ? undefined : parsed(json);
  const fields = fieldsOf(value, parts) ?? (json === undefined ? undefined : salvaged(json, parts));
  if (fields === undefined) return { words: text.trim().replace(/\s+/g, ' ').slice(0, MOST_WORDS) };
  const cutList = isCut || !isClosed(json ?? '') ? lastListIn(fields) : undefined;
  const entries = answerLists.flatMap((list) =>
    elementsOf(fields[list]).map((raw, i, all) => entryOf(list, raw, list === cutList && i === all.length - 1)),
  );
  const thesis = slugForm.safeParse(fields['thesis']);
  return {
    answer: answer.parse({
      ...Object.fromEntries(
        answerLists.map((list) => [
          list,
          entries.flatMap((one) => (one.list === list && 'entry' in one ? [one.entry] : [])),
        ]),
      ),
      ...(thesis.success && { thesis: thesis.data }),
    }),
    faulty: entries.filter((one): one is FaultyEntry => 'found' in one),
  };
}

function withoutThinking(text: string): string {
  return text
    .replace(/^[\s\S]*<\/(?:think|thinking|reasoning)>/i, '')
    .replace(/^\s*<(?:think|thinking|reasoning)>[\s\S]*$/i, '');
}

/**
 * The JSON in a text: the content of a code block or, without a code block, the text from the first brace or bracket of
 * JSON on. Undefined if there is none.
 */
function jsonIn(text: string): string | undefined {
  const [, fenced] = /```(?:json)?[^\S\n]*\n?\s*([[{][\s\S]*?)(?:\n\s*```|$)/i.exec(text) ?? [];
  if (fenced !== undefined) return fenced.trim();
  const start = text.search(/\{\s*"|\{\s*\w+\s*:|\[\s*\{|\{\s*\}/);
  if (start === -1) return undefined;
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return isClosed(text.slice(start)) || end <= start
    ? text.slice(start).trim()
    : trimmedProse(text.slice(start), end - start);
}

/**
 * The JSON without the prose after it. If the JSON seems to be incomplete, nothing is removed, so that it can be
 * repaired.
 */
function trimmedProse(text: string, end: number): string {
  const whole = text.slice(0, end + 1);
  try {
    JSON.parse(whole);
    return whole;
  } catch {
    return /[.!?)"”]\s*$/.test(text.slice(end + 1)) && !/["{[]/.test(text.slice(end + 1)) ? whole : text.trim();
  }
}

function isClosed(json: string): boolean {
  return /[}\]]\s*$/.test(json);
}

function parsed(json: string): unknown {
  for (const read of [JSON.parse, (text: string) => JSON.parse(jsonrepair(text))]) {
    try {
      return read(json);
    } catch {
      // This way of reading failed, so the next one is tried.
    }
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** An entry: a pair of braces with no other braces in it, except those of the list `via`. */
const ENTRY = /\{(?:"via"\s*:\s*\[(?:[^\]{}]|\{[^{}]*\})*\]|[^{}])*\}/g;

/**
 * The entries of an answer that can't be repaired as a whole, each read by itself. An entry that can't be read stays in
 * its list as text. Undefined if no entry can be read.
 */
function salvaged(json: string, parts: readonly AnswerList[]): Fields | undefined {
  const keys = [...json.matchAll(new RegExp(`"?(${answerLists.join('|')})"?\\s*:`, 'g'))];
  const lists = new Map<AnswerList, unknown[]>();
  let isAny = false;
  for (const { 0: text, index } of json.matchAll(ENTRY)) {
    const entry = parsed(text);
    const before = keys.filter((key) => key.index < index).at(-1)?.[1];
    const list = listOf(entry) ?? answerLists.find((one) => one === before) ?? parts[0];
    if (list === undefined) continue;
    isAny ||= isObject(entry) && (listOf(entry) ?? before) !== undefined;
    lists.set(list, [...(lists.get(list) ?? []), isObject(entry) ? entry : text]);
  }
  return isAny ? Object.fromEntries(lists) : undefined;
}

/** The list to which an entry belongs, recognized by a field that no other list has. */
function listOf(entry: unknown): AnswerList | undefined {
  if (!isObject(entry)) return undefined;
  if ('relation' in entry || 'premises' in entry) return 'arguments';
  if ('statement' in entry) return 'claims';
  return 'name' in entry ? 'actors' : undefined;
}

/**
 * The object with the lists. The value may be this object; an object or list that contains only this object; or one of
 * the lists, without a name.
 */
function fieldsOf(value: unknown, parts: readonly AnswerList[]): Fields | undefined {
  if (Array.isArray(value)) {
    const [object] = value;
    const isWrapped = value.length === 1 && isObject(object) && hasLists(object);
    return isWrapped ? object : value.every(isObject) && parts[0] !== undefined ? { [parts[0]]: value } : undefined;
  }
  if (!isObject(value)) return undefined;
  if (hasLists(value) || Object.keys(value).length === 0) return value;
  const inner = Object.values(value).filter((one) => isObject(one) && hasLists(one));
  return inner.length === 1 && isObject(inner[0]) ? inner[0] : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasLists(fields: Fields): boolean {
  return answerLists.some((list) => list in fields) || 'thesis' in fields;
}

/** The entries of a list. If an object is given instead of a list, with ids as keys, its values are the entries. */
function elementsOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  if (!isObject(list)) return list === undefined || list === null || list === '' ? [] : [list];
  return Object.entries(list).map(([id, entry]) => (isObject(entry) ? { id, ...entry } : entry));
}

/** The last list of an answer whose end is missing. The answer breaks off in this list. */
function lastListIn(fields: Fields): AnswerList | undefined {
  return Object.keys(fields)
    .filter((key): key is AnswerList => answerLists.some((list) => list === key))
    .at(-1);
}

type ReadEntry = { readonly list: AnswerList; readonly entry: unknown } | FaultyEntry;

/** @param isCut whether the answer breaks off in this entry; its last words may then be missing */
function entryOf(list: AnswerList, raw: unknown, isCut: boolean): ReadEntry {
  if (isCut) return { list, raw, found: 'the answer breaks off in this entry' };
  const schema: z.ZodType = answerEntries[list];
  const read = schema.safeParse(isObject(raw) ? tidied(raw, new Set(Object.keys(answerEntries[list].shape))) : raw, {
    error: issueText,
  });
  if (read.success) return { list, entry: read.data };
  const found = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the entry'}: ${message}`).join('; ');
  return { list, raw, found };
}

/** An entry without unknown or empty fields, with ids and terms in the form that the schema requires. */
function tidied(raw: Fields, known: ReadonlySet<string>): Fields {
  const fields = Object.entries(raw).filter(([key, value]) => known.has(key) && !isEmpty(value));
  const tidy: Record<string, unknown> = Object.fromEntries(
    fields.map(([key, value]) => [key, tidiedField(key, value)]),
  );
  const { quote, quotes } = tidy;
  if (Array.isArray(quote)) {
    delete tidy['quote'];
    if (quote.length > 1) tidy['quotes'] = quote;
    else tidy['quote'] = quote[0];
  }
  if (Array.isArray(quotes) && quotes.length === 1) {
    delete tidy['quotes'];
    tidy['quote'] ??= quotes[0];
  } else if (Array.isArray(quotes) && quote !== undefined) delete tidy['quote'];
  return tidy;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

const IDS = new Set(['id', 'conclusion', 'target', 'scheme', 'thesis']);
const ID_LISTS = new Set(['premises', 'held']);
const TERMS = new Set(['type', 'stance', 'certainty', 'relation', 'kind']);

function tidiedField(key: string, value: unknown): unknown {
  if (IDS.has(key)) return asId(value);
  if (ID_LISTS.has(key))
    return (Array.isArray(value) ? value : [value]).map((one) => asId(isObject(one) ? one['claim'] : one));
  if (TERMS.has(key) && typeof value === 'string') return value.trim().toLowerCase();
  if (key === 'confidence') return asShare(value);
  if (key === 'holder' && typeof value === 'string' && /^(?:the )?author$/i.test(value.trim())) return undefined;
  if ((key === 'aliases' || key === 'here') && typeof value === 'string') return [value];
  return value;
}

function asId(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return typeof value !== 'string' || slugForm.safeParse(value).success ? value : slugFrom(value, 'entry');
}

/** A confidence from 0 to 1. The language model may also write it as a string (“0.8”) or in percent (80). */
function asShare(value: unknown): unknown {
  const share = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof share !== 'number' || Number.isNaN(share)) return undefined;
  return Math.min(1, Math.max(0, share > 1 ? share / 100 : share));
}
