// An HTML tree → HTML.

import type { Element, Root } from 'hast';
import { rehype } from 'rehype';

const html = rehype().freeze();

export function htmlOf(node: Root | Element | readonly Element[]): string {
  if ('type' in node && node.type === 'root') return html.stringify(node);
  return html.stringify({ type: 'root', children: [node].flat() });
}
