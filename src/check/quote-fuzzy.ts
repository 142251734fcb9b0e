// A quote whose words have changed in its article.

import { excerpt, findQuotes } from './quotes.ts';
import type { Rule } from './rule.ts';

export const quoteFuzzy: Rule = {
  id: 'quote-fuzzy',
  severity: 'warning',
  expects: 'A quote has the words of its article, letter for letter.',
  reason: 'Readers take the marked words for a quotation, and a few more edits would lose the passage.',
  remedy:
    'Copy the words from the article. If only quotation marks, dashes, spaces, accents or capitals differ, `npm run check -- --fix` does so.',
  example: {
    files: { 'claims/ferry/wide.md': 'quote: The ferry is old and the river is wide and cold' },
    says: ['claims/ferry/wide.md:2:8: the quote has changed (likeness 0.98'],
  },
  find: (checked) =>
    findQuotes(checked, 'fuzzy', ({ score, range }, reading) => ({
      found: `the quote has changed (likeness ${score.toFixed(2)}); ${reading.article.file} now says ${excerpt(reading, range)}`,
      remedy: 'copy the words from there',
    })),
};
