// A quote that may mean several places.

import { findQuotes } from './quotes.ts';
import type { Rule } from './rule.ts';

export const quoteAmbiguous: Rule = {
  id: 'quote-ambiguous',
  severity: 'warning',
  expects: 'A quote means one place.',
  reason: 'Words that stand several times would be marked at random; they are marked nowhere instead.',
  remedy: 'Say which is meant: add the block (`in`), or the words just before or after (`prefix`, `suffix`).',
  example: {
    files: { 'claims/ferry/old.md': 'quote: The ferry is old' },
    says: ['claims/ferry/old.md:2:8: the quote may mean 2 places in articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(
      checked,
      'ambiguous',
      ({ candidates }, { article }) =>
        `the quote may mean ${candidates.length} places in ${article.file}; add in: <block>, prefix or suffix to tell which`,
    ),
};
