// An HTML element → the mark of its words, if the element is a link or emphasis.

import type { ElementMark } from './line-buffer.ts';

const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn']);
const STRONG = new Set(['strong', 'b']);

/** Maximum length of a link's address, in code units. A longer address usually contains data, and the link is ignored. */
const LONGEST_ADDRESS = 2000;

export function elementMark(name: string, { href = '' }: Readonly<Record<string, string>>): ElementMark | undefined {
  if (EMPHASIS.has(name)) return { kind: 'emphasis' };
  if (STRONG.has(name)) return { kind: 'strong' };
  return name === 'a' && href !== '' && href.length <= LONGEST_ADDRESS ? { kind: 'link', url: href } : undefined;
}
