// The words of a block → a short digest, by which a later change of the words is detected.

import type { TextLayer } from '../../anchor/text-layer.ts';
import { digestOf } from '../../text/digest.ts';

/** Number of hexadecimal digits: enough to avoid equal digests of different blocks of an article, and short in a file. */
const LENGTH = 12;

export function blockDigest(text: string): string {
  return digestOf(text, LENGTH);
}

/** The digest of each block of a text layer, by the block's id. */
export function digestsOf({ text, blocks }: TextLayer): Record<string, string> {
  return Object.fromEntries(blocks.map(({ id, start, end }) => [id, blockDigest(text.slice(start, end))]));
}
