// The JSON-LD of a page → its things (objects of the schema.org vocabulary), and a function that finds the thing that a
// reference means.

import { Parser } from 'htmlparser2';

export type Thing = Readonly<Record<string, unknown>>;

/** Maximum length of a JSON-LD script, in code units. A longer script is a catalog, and is ignored. */
const LONGEST_DATA = 500_000;

export interface PageData {
  readonly things: readonly Thing[];
  /** The thing itself or, for a reference, the thing on the page with this id. */
  resolve(thing: Thing): Thing;
}

/** @param data the contents of JSON-LD scripts; a script that can't be parsed is ignored */
export function pageData(data: readonly string[]): PageData {
  const things = data.flatMap(thingsIn);
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' && 'name' in thing ? [[thing['@id'], thing]] : [])),
  );
  return { things, resolve: (thing) => ('name' in thing ? thing : (byId.get(String(thing['@id'])) ?? thing)) };
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The value as plain text. Many sites write character references and elements into JSON-LD. */
export function plainValue(value: unknown): unknown {
  if (typeof value !== 'string' || !/[&<]/.test(value)) return value;
  let words = '';
  const parser = new Parser({ ontext: (text) => (words += text) });
  parser.end(value);
  return words;
}

function thingsIn(json: string): readonly Thing[] {
  if (json.length > LONGEST_DATA) return [];
  const parsed = parsedOf(json) ?? parsedOf(repaired(json));
  return [parsed]
    .flat()
    .filter(isThing)
    .flatMap((thing) => [
      thing,
      ...[thing['@graph'], thing['mainEntity'], thing['mainEntityOfPage']].flat().filter(isThing),
    ]);
}

function parsedOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * JSON with common errors corrected: HTML comment or CDATA delimiters, line breaks within strings, and commas or semicolons
 * after the last value.
 */
function repaired(json: string): string {
  return json
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}
