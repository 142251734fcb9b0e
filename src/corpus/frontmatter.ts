// Changes fields of an entry's file and leaves all else as a person wrote it: comments, order, quotation marks, the body.

import { type Document, parseDocument } from 'yaml';

const FRONTMATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^(---[ \t]*(?:\r?\n|$))/m;

/**
 * @param change sets and deletes fields
 * @param body the new body; left out: as it is
 * @throws RangeError for a file without frontmatter: the library has not read it as an entry then
 */
export function withFrontmatter(text: string, change: (document: Document) => void, body?: string): string {
  const [all = '', opening, yaml, closing] = FRONTMATTER.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || closing === undefined)
    throw new RangeError(`expected an entry with frontmatter, got ${JSON.stringify(text.slice(0, 40))}`);
  const document = parseDocument(yaml);
  change(document);
  const rest = body === undefined ? text.slice(all.length) : `\n${body.trimEnd()}\n`;
  return `${opening}${document.toString({ lineWidth: 0 })}${closing.trimEnd()}\n${rest}`;
}
