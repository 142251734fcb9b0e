// A block in an article's text that is missing from the article's list `blocks`.

import type { Reading, ReadingBlock } from '../markdown/reading.ts';
import type { Rule } from './rule.ts';

/** Number of first words in a suggestion: enough to recognize the block. */
const WORDS = 5;

export const unlistedBlock: Rule = {
  id: 'unlisted-block',
  severity: 'warning',
  expects: 'An article lists the first words of each of its blocks.',
  reason: 'By its first words a block keeps its id, and links to it stay right, when the text is edited.',
  remedy: 'Add the id and the first words to `blocks`, in the order of the text.',
  example: {
    files: { 'articles/ferry.md': 'blocks: [{ id: p1, starts: The ferry is old. The }]' },
    says: ['articles/ferry.md:2:9: a block is not listed; add { id: p2, starts: "The ferry is old, and" } to blocks'],
  },
  find: ({ readings }) =>
    [...readings.values()].flatMap((reading) =>
      reading.blocks
        .filter(({ listed }) => !listed)
        .map((block) => ({
          entry: reading.article,
          path: ['blocks'],
          found: 'a block is not listed',
          remedy: remedyFor(reading, block),
        })),
    ),
};

function remedyFor({ layer }: Reading, { id, start, end }: ReadingBlock): string {
  const starts = layer.text.slice(start, end).split(' ').slice(0, WORDS).join(' ');
  return `add { id: ${id}, starts: ${JSON.stringify(starts)} } to blocks, in the order of the text`;
}
