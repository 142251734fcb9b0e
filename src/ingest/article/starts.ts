// Blocks → a list for the frontmatter, with the id of each block and its first words. It has as many words as are
// needed to distinguish the blocks.

import type { BlockName } from '../../model/article.ts';

/** Minimum number of first words. Most paragraphs of an op-ed already differ in these words. */
const FEWEST_WORDS = 6;

/** Maximum number of first words. Blocks that do not differ in them are distinguished by their order. */
const MOST_WORDS = 24;

export function startsOf(blocks: readonly { readonly id: string; readonly text: string }[]): BlockName[] {
  const counts = new Map<number, ReadonlyMap<string, number>>();
  return blocks.map(({ id, text }) => {
    for (let words = FEWEST_WORDS; words < MOST_WORDS; words *= 2) {
      if (!counts.has(words)) counts.set(words, countsOf(blocks.map((block) => firstWords(block.text, words))));
      const start = firstWords(text, words);
      if (counts.get(words)?.get(start) === 1) return { id, starts: start };
    }
    return { id, starts: firstWords(text, MOST_WORDS) };
  });
}

function firstWords(text: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const space = text.indexOf(' ', at);
    if (space === -1) return text;
    at = space + 1;
  }
  return text.slice(0, at - 1);
}

function countsOf(starts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}
