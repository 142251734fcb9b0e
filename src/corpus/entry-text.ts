// An entry → the text of its file: YAML frontmatter, then the body. What readEntry reads back is the same entry.

import { stringify } from 'yaml';

/** A frontmatter line is not folded: a quote that is one line in the text stays one line in the file. */
const NO_FOLDING = 0;

/** Directives such as %YAML are never written, and looking for a need of them goes through every value. */
const OPTIONS = { lineWidth: NO_FOLDING, aliasDuplicateObjects: false, directives: false };

/**
 * @param data the frontmatter in the order to be written; undefined and empty lists are left out
 */
export function entryText(data: Readonly<Record<string, unknown>>, body = ''): string {
  const kept = Object.entries(data).filter(([, value]) => value !== undefined && !isEmpty(value));
  const yaml = stringify(Object.fromEntries(kept), OPTIONS);
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body.trimEnd()}\n`}`;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
