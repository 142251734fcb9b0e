// The words of a block → a short digest that tells later whether they are still the same.

import type { TextLayer } from '../../anchor/text-layer.ts';
import { digestOf as sha256Of } from '../../text/digest.ts';

/** Hexadecimal digits: long enough that two texts of one article never share one, short enough to read past. */
const LENGTH = 12;

export function digestOf(text: string): string {
  return sha256Of(text, LENGTH);
}

/** The digest of each block of a text layer, by the block's id. */
export function digestsOf({ text, blocks }: TextLayer): Record<string, string> {
  return Object.fromEntries(blocks.map(({ id, start, end }) => [id, digestOf(text.slice(start, end))]));
}
