// Code blocks in an HTML tree → code blocks with highlighted tokens.

import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { highlighted } from './highlight.ts';

export function rehypeHighlight() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const [code] = node.tagName === 'pre' ? node.children : [];
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const names = code.properties['className'];
      const language = (Array.isArray(names) ? names : [])
        .map(String)
        .find((name) => name.startsWith('language-'))
        ?.slice('language-'.length);
      code.children = [...highlighted(textOf(code), language)];
      // Focusable, so that long lines can be scrolled with the keyboard.
      node.properties['tabIndex'] = 0;
    });
  };
}
