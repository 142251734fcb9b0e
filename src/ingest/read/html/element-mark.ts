// An HTML element → what it says of the words in it, if it is a link or emphasis.

import type { ElementMark } from './line-buffer.ts';

const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn']);
const STRONG = new Set(['strong', 'b']);

/** Characters. Longer addresses carry data. */
const LONGEST_ADDRESS = 2000;

export function elementMark(name: string, { href = '' }: Readonly<Record<string, string>>): ElementMark | undefined {
  if (EMPHASIS.has(name)) return { kind: 'emphasis' };
  if (STRONG.has(name)) return { kind: 'strong' };
  return name === 'a' && href !== '' && href.length <= LONGEST_ADDRESS ? { kind: 'link', url: href } : undefined;
}
