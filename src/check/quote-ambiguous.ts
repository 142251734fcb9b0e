// A quote that matches several passages.

import { findQuotes } from './quotes.ts';
import type { Rule } from './rule.ts';

export const quoteAmbiguous: Rule = {
  id: 'quote-ambiguous',
  severity: 'warning',
  expects: 'A quote means one passage.',
  reason: 'Words that occur several times would be marked at random; they are marked nowhere instead.',
  remedy: 'Say which is meant: add the block (`in`), or the words just before or after (`prefix`, `suffix`).',
  example: {
    files: { 'claims/ferry/old.md': 'quote: The ferry is old' },
    says: ['claims/ferry/old.md:2:8: the quote may mean 2 passages in articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(checked, 'ambiguous', ({ candidates }, { article }) => ({
      found: `the quote may mean ${candidates.length} passages in ${article.file}`,
      remedy: 'add in: <block>, prefix or suffix to say which',
    })),
};
