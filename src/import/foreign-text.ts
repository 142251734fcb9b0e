// Text from another program → Markdown that shows the text. HTML in the text is shown as characters, so no browser
// interprets it.

import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';

/** @param format a media type; text of any other type than Markdown is shown as plain text */
export function markdownFrom(text: string, format: string): string {
  if (format !== 'text/markdown') return toMarkdown(plain(text)).trim();
  const root = fromMarkdown(text);
  return hasHtml(root) ? toMarkdown(shown(root) as Root).trim() : text.trim();
}

function plain(text: string): Root {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map(
      (value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] }),
    ),
  };
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** The tree in which a text node with the HTML source replaces each HTML node. An HTML block becomes a paragraph. */
function shown(node: Nodes, parent?: Nodes): Nodes {
  if (node.type === 'html') {
    const text = { type: 'text', value: node.value } as const;
    return parent?.type === 'paragraph' || parent?.type === 'heading' || parent === undefined || isInline(parent)
      ? text
      : { type: 'paragraph', children: [text] };
  }
  return 'children' in node ? ({ ...node, children: node.children.map((child) => shown(child, node)) } as Nodes) : node;
}

function isInline(node: Nodes): boolean {
  return ['emphasis', 'strong', 'link', 'linkReference', 'delete'].includes(node.type);
}
