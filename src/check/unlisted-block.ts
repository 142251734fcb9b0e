// A block of an article that its `blocks` don't name.

import type { Reading, ReadingBlock } from '../markdown/reading.ts';
import type { Rule } from './rule.ts';

/** As many first words as tell a block apart at a glance. */
const WORDS = 5;

export const unlistedBlock: Rule = {
  id: 'unlisted-block',
  severity: 'warning',
  expects: 'An article lists the first words of each of its blocks.',
  reason: 'That is how a block keeps its id, and links to it keep their aim, when the text is edited.',
  remedy: 'Add the id and the first words to `blocks`, in the block’s place.',
  example: {
    files: { 'articles/ferry.md': 'blocks: [{ id: p1, starts: The ferry is old. The }]' },
    says: ['articles/ferry.md:2:9: a block is not listed; add { id: p2, starts: "The ferry is old, and" } to blocks'],
  },
  find: ({ readings }) =>
    [...readings.values()].flatMap((reading) =>
      reading.blocks
        .filter(({ listed }) => !listed)
        .map((block) => ({ entry: reading.article, path: ['blocks'], message: say(reading, block) })),
    ),
};

function say({ layer }: Reading, { id, start, end }: ReadingBlock): string {
  const starts = layer.text.slice(start, end).split(' ').slice(0, WORDS).join(' ');
  return `a block is not listed; add { id: ${id}, starts: ${JSON.stringify(starts)} } to blocks in its place`;
}
