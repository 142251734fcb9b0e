// A Markdown tree → the same tree with addresses instead of names: a link `[voted][1]` and its definition become one link.

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function nameLinks(root: Root): void {
  const urls = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!urls.has(identifier)) urls.set(identifier, url);
  });
  visit(root, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const url = urls.get(node.identifier);
    if (url === undefined || index === undefined || parent === undefined) return;
    const { position } = node;
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, children: node.children, ...(position && { position }) }
        : { type: 'image', url, alt: node.alt ?? null, ...(position && { position }) };
  });
}
