// Markdown → the words a reader sees, on one line: for search records and other places without markup.

import { toString as textOf } from 'hast-util-to-string';
import { treeOf } from './processor.ts';

export function plainWords(markdown: string): string {
  return treeOf(markdown)
    .children.map((node) => (node.type === 'element' ? textOf(node) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
