// The scripts of a page → the paragraphs of an article in their data. Some pages show their text only by a program that
// reads it from such data: `<script id="__NEXT_DATA__">`, `window.__PRELOADED_STATE__ = {…}`.

import { endsSentence, isUnspaced } from '../../../text/prose.ts';
import { isThing } from './json-ld.ts';

/** Minimum length of prose, in code units: in most scripts, and in scripts without spaces between words. */
const SHORTEST = 60;
const SHORTEST_UNSPACED = 20;

/** Minimum number of elements of a list that are prose, if the list is a text. */
const LEAST_PARAGRAPHS = 2;

/**
 * Share of a list's prose that is in lists inside it. With at least this share, the list is not a text. It contains
 * several texts, or a text with other data.
 */
const MOST_INSIDE = 0.5;

/** Maximum depth of nested values, and of the values in a paragraph. Deeper values are ignored. */
const DEEPEST = 60;
const DEEPEST_WORDS = 8;

/** Maximum number of positions in a script at which data may begin. */
const MOST_STARTS = 20;

/** Endings of names of fields that don't contain the words of the text. */
const OTHER_FIELD =
  /(?:url|uri|href|src|link|slug|id|type|typename|class|classname|style|authors?|byline|image|photo|picture|caption|credit|video|audio|meta|seo|tags?|related|recommended|recommendations|teasers?|comments?|ads?|promos?|newsletters?|footer|header|menu|nav|config|settings|messages|labels|i18n|description|summary|excerpt|standfirst|dek|alt|marks|attrs)$/i;

/** Kinds of elements that are not running text. */
const OTHER_KIND =
  /image|photo|picture|video|audio|gallery|embed|related|teaser|promo|newsletter|advert|^ad$|caption|social|tweet/i;

interface Found {
  /** The words of the paragraphs, plain or as HTML. */
  readonly paragraphs: readonly string[];
  /** Number of code units of prose. */
  readonly size: number;
}

const NOTHING: Found = { paragraphs: [], size: 0 };

/** The paragraphs of the longest text in the data of the scripts, as plain words or HTML. Empty if there is no text. */
export function longestInScripts(scripts: readonly string[]): readonly string[] {
  const values = [...scripts.flatMap(valuesIn), ...streamedValues(scripts)];
  const found = values.map((value) => longestText(value, 0));
  return found.reduce(longer, NOTHING).paragraphs;
}

function longestText(value: unknown, depth: number): Found {
  if (typeof value === 'string') return writtenText(value);
  if (depth > DEEPEST) return NOTHING;
  const inside = childrenOf(value).map((child) => longestText(child, depth + 1));
  const own = listedText(value);
  const size = inside.reduce((sum, found) => sum + found.size, 0);
  return size < MOST_INSIDE * own.size ? own : inside.reduce(longer, NOTHING);
}

function longer(best: Found, other: Found): Found {
  return other.size > best.size ? other : best;
}

/** The text of a string with several paragraphs, as HTML or with blank lines. */
function writtenText(words: string): Found {
  const prose = words.length < SHORTEST ? [] : words.split(/<\/p>|<br\b[^>]*>|\n\s*\n/i).filter(isProse);
  return prose.length < LEAST_PARAGRAPHS
    ? NOTHING
    : { paragraphs: [words], size: prose.reduce((sum, one) => sum + one.length, 0) };
}

/** The text of a list whose elements are paragraphs. An object whose fields are objects is a list too. */
function listedText(value: unknown): Found {
  const elements = Array.isArray(value) ? value : childrenOf(value).filter(isThing);
  const paragraphs = elements.map((element) => wordsOf(element, 0)).filter((words) => words !== '');
  const prose = paragraphs.filter(isProse);
  return prose.length < LEAST_PARAGRAPHS
    ? NOTHING
    : { paragraphs, size: prose.reduce((sum, words) => sum + words.length, 0) };
}

/** The words of an element. The words of a paragraph may be in several pieces: those of a link are separate. */
function wordsOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (depth > DEEPEST_WORDS || OTHER_KIND.test(kindOf(value))) return '';
  return childrenOf(value)
    .map((child) => wordsOf(child, depth + 1))
    .join('');
}

function kindOf(value: unknown): string {
  if (isElement(value)) return String(value[1]);
  const kind = isThing(value) ? (value['type'] ?? value['__typename'] ?? value['kind']) : undefined;
  return typeof kind === 'string' ? kind : '';
}

function childrenOf(value: unknown): readonly unknown[] {
  if (isElement(value)) return childrenOf(value[3]);
  if (Array.isArray(value)) return value;
  if (!isThing(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => (OTHER_FIELD.test(name) ? [] : [child]));
}

/** Whether a value is an element in the notation of React: `["$", "p", null, {"children": …}]`. */
function isElement(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value[0] === '$' && value.length > 3;
}

/** The values in the pieces that Next.js pushes into a page: `self.__next_f.push([1, "5:{…}\\n6:T1f,<p>…"])`. */
function streamedValues(scripts: readonly string[]): readonly unknown[] {
  const pieces = scripts.flatMap((script) => {
    const [, list] = /self\.__next_f\.push\((\[[\s\S]*\])\)/.exec(script) ?? [];
    const value = list === undefined ? undefined : parsed(list);
    return Array.isArray(value) && typeof value[1] === 'string' ? [value[1]] : [];
  });
  return rowsIn(pieces.join(''));
}

/**
 * The beginning of a row: its number and, if it has a text, the number of bytes of the text. A row without a text ends
 * at the end of its line.
 */
const ROW = /\n*[\da-f]+:(?:T([\da-f]{1,6}),)?/y;

function rowsIn(stream: string): readonly unknown[] {
  const rows: unknown[] = [];
  for (let at = 0; at < stream.length; ) {
    ROW.lastIndex = at;
    const row = ROW.exec(stream);
    const start = row === null ? at : ROW.lastIndex;
    const end = stream.indexOf('\n', start);
    const line = stream.slice(start, end === -1 ? stream.length : end);
    const bytes = Number.parseInt(row?.[1] ?? '', 16);
    const text = Number.isNaN(bytes)
      ? line
      : Buffer.from(stream.slice(start, start + bytes))
          .subarray(0, bytes)
          .toString();
    rows.push(Number.isNaN(bytes) ? parsed(text) : text);
    at = start + Math.max(text.length, 1);
  }
  return rows;
}

function isProse(words: string): boolean {
  const text = words.trim().replace(/(?:<[^>]*>|\s)+$/, '');
  return text.length >= (isUnspaced(text) ? SHORTEST_UNSPACED : SHORTEST) && endsSentence(text);
}

/** The values of the data in a script: the script itself, values that are assigned, and values in a `JSON.parse`. */
function valuesIn(script: string): readonly unknown[] {
  const whole = parsed(script);
  if (whole !== undefined) return [whole];
  const values: unknown[] = [];
  let at = 0;
  for (let i = 0; i < MOST_STARTS; i += 1) {
    BEGINS.lastIndex = at;
    const begin = BEGINS.exec(script);
    if (begin === null) break;
    const start = begin.index + begin[0].length - 1;
    at = endOf(script, start);
    const value = parsed(script.slice(start, at));
    values.push(typeof value === 'string' ? parsed(value) : value);
  }
  return values;
}

/** The beginning of data in a program. */
const BEGINS = /(?:=\s*|JSON\.parse\(\s*(?="))["[{]/g;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/(?<=[:,[])\s*undefined(?=\s*[,}\]])/g, 'null'));
  } catch {
    return undefined;
  }
}

/** The index after the value that begins at an index: a string, a list or an object. */
function endOf(script: string, start: number): number {
  const signs = /["{}[\]]/g;
  let open = 0;
  for (let at = start; at < script.length; ) {
    signs.lastIndex = at;
    const sign = signs.exec(script);
    if (sign === null) return script.length;
    at = sign[0] === '"' ? stringEnd(script, sign.index) : sign.index + 1;
    if (sign[0] === '{' || sign[0] === '[') open += 1;
    if (sign[0] === '}' || sign[0] === ']') open -= 1;
    if (open <= 0) return at;
  }
  return script.length;
}

function stringEnd(script: string, start: number): number {
  let at = script.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(script, at)) at = script.indexOf('"', at + 1);
  return at === -1 ? script.length : at + 1;
}

/** Whether an odd number of backslashes is before a character. */
function isEscaped(script: string, at: number): boolean {
  let first = at;
  while (script[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}
