// Data → the text of a JSON-LD block in a page. A block is data, not a script: the site's policy needs no exception for it.

export interface LinkedData {
  readonly [term: string]: Value;
}

/** What is undefined is not known, and is left out. */
export type Value = string | number | boolean | LinkedData | readonly Value[] | undefined;

/** With schema.org's terms. `<` is escaped, since the first `</script` or `<!--` would end or change the element. */
export function jsonLdText(data: LinkedData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** A list for JSON-LD: nothing for none, the member for one. */
export function manyOf(values: readonly Value[]): Value {
  return values.length > 1 ? values : values[0];
}
