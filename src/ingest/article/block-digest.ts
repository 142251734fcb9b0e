// The words of a block → a short digest that tells later whether they are still the same.

import { createHash } from 'node:crypto';
import type { TextLayer } from '../../anchor/text-layer.ts';

/** Hexadecimal digits: long enough that two texts of one article never share one, short enough to read past. */
const LENGTH = 12;

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

/** The digest of each block of a text layer, by the block's id. */
export function digestsOf({ text, blocks }: TextLayer): Record<string, string> {
  return Object.fromEntries(blocks.map(({ id, start, end }) => [id, digestOf(text.slice(start, end))]));
}
