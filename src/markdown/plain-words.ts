// Markdown → its visible text on one line, without markup; for example, for search records.

import { toString as textOf } from 'hast-util-to-string';
import { treeOf } from './processor.ts';

export function plainWords(markdown: string): string {
  return treeOf(markdown)
    .children.map((node) => (node.type === 'element' ? textOf(node) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
