// The Markdown of a block with marks → a digest, by which a person's change of a mark is recognized.

import { digestOf } from './block-digest.ts';
import { type BodyBlock, hasMarks } from './blocks.ts';
import { markdownOf } from './markdown-body.ts';

/** The digest of the Markdown of each block with marks, by the block's id. */
export function markDigestsOf(blocks: readonly BodyBlock[]): Record<string, string> {
  return Object.fromEntries(blocks.filter(hasMarks).map((block) => [block.id, markdownDigest(markdownOf([block]))]));
}

/** White space around a block is not part of its Markdown. */
export function markdownDigest(markdown: string): string {
  return digestOf(markdown.trim());
}
