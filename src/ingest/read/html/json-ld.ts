// The JSON-LD of a page → its things (objects in the vocabulary of schema.org), and a function that finds the thing to
// which a reference refers.

import { Parser } from 'htmlparser2';

export type Thing = Readonly<Record<string, unknown>>;

/** Maximum length of a JSON-LD script, in code units. A longer script is ignored, because it is a catalog. */
const LONGEST_DATA = 500_000;

export interface PageData {
  readonly things: readonly Thing[];
  /** The thing itself or, for a reference, the thing with this id on the page. */
  resolve(thing: Thing): Thing;
}

/** @param data the contents of JSON-LD scripts. A script with mistakes that can't be corrected is ignored */
export function pageData(data: readonly string[]): PageData {
  const things = data.flatMap(thingsIn);
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' && hasName(thing) ? [[thing['@id'], thing]] : [])),
  );
  return { things, resolve: (thing) => (hasName(thing) ? thing : (byId.get(String(thing['@id'])) ?? thing)) };
}

function hasName(thing: Thing): boolean {
  return 'name' in thing || 'familyName' in thing;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The value as plain text. Many sites have HTML elements and character references in their JSON-LD. */
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
 * JSON without common mistakes: HTML comments or CDATA around it, line breaks within strings, and a comma or semicolon
 * after the last value.
 */
function repaired(json: string): string {
  return json
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}
