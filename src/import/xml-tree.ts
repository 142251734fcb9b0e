// XML → its elements, with their lines; or the first mistake in it.

import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import type { FileProblem } from './own-file.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: (Element | string)[];
}

/** The elements of an XML document. An entity that the document itself defines is not expanded, but is an error. */
export function treeOf(text: string): Element | FileProblem {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, line: 1, children: [] };
  const open = [root];
  let fault: FileProblem | undefined;
  parser.on('error', (error) => {
    const found = `this is not well-formed: ${error.message.replace(/^\d+:\d+: /, '')}`;
    fault ??= { line: parser.line, found, expected: 'XML', remedy: 'correct it there, or export it again' };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: plain(attributes), line: parser.line, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return fault ?? root;
}

function plain(attributes: Readonly<Record<string, string | SaxesAttributePlain>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

/** All elements below an element, in the order of the file. */
export function descendants(element: Element): readonly Element[] {
  const found: Element[] = [];
  const left = [...element.children].reverse();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') continue;
    found.push(next);
    for (const child of next.children.toReversed()) left.push(child);
  }
  return found;
}

export function textIn({ children }: Element): string {
  let text = '';
  const left: (Element | string)[] = [...children].reverse();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') text += next;
    else for (const child of next.children.toReversed()) left.push(child);
  }
  return text;
}

export function childrenOf({ children }: Element, name: string): readonly Element[] {
  return children.filter((child): child is Element => typeof child === 'object' && child.name === name);
}
