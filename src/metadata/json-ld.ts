// Data → the text of a JSON-LD block in a page. A block is data, not a script: the site's policy needs no exception for it.

export interface LinkedData {
  readonly [term: string]: Value;
}

/** Undefined properties are unknown, and are omitted. */
export type Value = string | number | boolean | LinkedData | readonly Value[] | undefined;

/** Adds schema.org's context. `<` is escaped, since `</script` or `<!--` would end or change the element. */
export function jsonLdText(data: LinkedData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** A list as JSON-LD has it: undefined if empty, the member itself if it is the only one. */
export function manyOf(values: readonly Value[]): Value {
  return values.length > 1 ? values : values[0];
}
