// Plain text → Markdown that shows the same characters. A blank line separates paragraphs.

import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

export function plainMarkdown(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const children = paragraphs.map(
    (value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] }),
  );
  return toMarkdown({ type: 'root', children }).trim();
}
