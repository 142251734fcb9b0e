// A quote whose words are in a different block from the block that it names.

import { blockAt } from '../anchor/text-layer.ts';
import { findQuotes } from './quotes.ts';
import type { Rule } from './rule.ts';

export const quoteMoved: Rule = {
  id: 'quote-moved',
  severity: 'warning',
  expects: 'A quote is in the block that it names.',
  reason: 'The block distinguishes equal words; one that is out of date may soon lead to the wrong passage.',
  remedy: 'Correct `in`, or let `npm run check -- --fix` do so.',
  example: {
    files: { 'claims/ferry/wide.md': 'quote: { exact: "The ferry is old, and the river is wide and cold", in: p1 }' },
    says: ['claims/ferry/wide.md:2:8: the quote is in block p2 of articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(checked, 'moved', ({ range }, { article, layer }) => {
      const block = blockAt(layer, range.start)?.id;
      return {
        found: `the quote is in block ${block} of ${article.file}, not in the one that it names`,
        remedy: `write in: ${block}, or run check with --fix`,
      };
    }),
};
