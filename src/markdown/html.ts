// An HTML tree → HTML.

import type { Element, Root } from 'hast';
import { rehype } from 'rehype';

const html = rehype().freeze();

export function htmlOf(node: Root | Element): string {
  return html.stringify(node.type === 'root' ? node : { type: 'root', children: [node] });
}
