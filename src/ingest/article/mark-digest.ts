// The Markdown of a block with marks (links, emphasis) → a digest. Another digest, at a later time, shows that a person
// changed the marks.

import { blockDigest } from './block-digest.ts';
import { type BodyBlock, hasMarks } from './blocks.ts';
import { markdownOf } from './markdown-body.ts';

/** The digest of the Markdown of each block with marks, by the block's id. */
export function markDigestsOf(blocks: readonly BodyBlock[]): Record<string, string> {
  return Object.fromEntries(blocks.filter(hasMarks).map((block) => [block.id, markdownDigest(markdownOf([block]))]));
}

/** The digest of a block's Markdown, without the white space around it. */
export function markdownDigest(markdown: string): string {
  return blockDigest(markdown.trim());
}
