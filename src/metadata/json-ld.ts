// Data → the text of a JSON-LD block in a page. The block is data and is not executed, so the site's content security
// policy needs no exception.

export interface LinkedData {
  readonly [term: string]: Value;
}

/** A value of a property. A property is left out if its value is `undefined`, which means unknown. */
export type Value = string | number | boolean | LinkedData | readonly Value[] | undefined;

/**
 * The data as JSON, with schema.org's context. `<` is escaped, because `</script` or `<!--` would end or change the
 * element.
 */
export function jsonLdText(data: LinkedData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** The usual form of several values in JSON-LD: undefined for no value, the value itself for one, otherwise a list. */
export function manyOf(values: readonly Value[]): Value {
  return values.length > 1 ? values : values[0];
}
