// Text from another program → Markdown that shows the text. HTML in the text is shown as characters, so no browser
// interprets it.

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { excessOf } from '../model/markdown-limits.ts';
import { plainMarkdown } from '../text/plain-markdown.ts';

/** @param format a media type; text of any other type than Markdown is shown as plain text */
export function markdownFrom(text: string, format: string): string {
  // The gate refuses a text with too much markup, so such a text is not parsed here.
  if (excessOf(text) !== undefined) return text;
  if (format !== 'text/markdown') return plainMarkdown(text);
  const root = fromMarkdown(text);
  return isForeign(root) ? toMarkdown(shown(root) as Root).trim() : text.trim();
}

/** An absolute address. A relative link would have no target in a library. */
const WHOLE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

function isForeign(node: Nodes): boolean {
  return node.type === 'html' || isLost(node) || ('children' in node && node.children.some(isForeign));
}

function isLost(node: Nodes): boolean {
  return (node.type === 'link' || node.type === 'definition') && !WHOLE_ADDRESS.test(node.url);
}

/**
 * The tree with each HTML node replaced by a text node with its source, and each relative link replaced by the link's
 * words. An HTML block becomes a paragraph.
 */
function shown(node: Nodes, parent?: Nodes): Nodes {
  if (node.type === 'html') {
    const text = { type: 'text', value: node.value } as const;
    return parent?.type === 'paragraph' || parent?.type === 'heading' || parent === undefined || isInline(parent)
      ? text
      : { type: 'paragraph', children: [text] };
  }
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): readonly Nodes[] => {
    if (!isLost(child)) return [shown(child, node)];
    return 'children' in child ? child.children.map((inner) => shown(inner, node)) : [];
  });
  return { ...node, children } as Nodes;
}

function isInline(node: Nodes): boolean {
  return ['emphasis', 'strong', 'link', 'linkReference', 'delete'].includes(node.type);
}
