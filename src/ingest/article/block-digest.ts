// The words of a block → a short digest. Another digest, at a later time, shows that the words have changed.

import type { TextLayer } from '../../anchor/text-layer.ts';
import { digestOf } from '../../text/digest.ts';

/**
 * Number of hexadecimal digits of a digest. It is small, so that files stay short, but two blocks of an article never
 * have the same digest by chance.
 */
const LENGTH = 12;

export function blockDigest(text: string): string {
  return digestOf(text, LENGTH);
}

/** The digest of each block of a text layer, by the block's id. */
export function digestsOf({ text, blocks }: TextLayer): Record<string, string> {
  return Object.fromEntries(blocks.map(({ id, start, end }) => [id, blockDigest(text.slice(start, end))]));
}
