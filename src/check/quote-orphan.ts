// A quote that occurs nowhere in its article.

import { excerpt, findQuotes } from './quotes.ts';
import type { Rule } from './rule.ts';

export const quoteOrphan: Rule = {
  id: 'quote-orphan',
  severity: 'warning',
  expects: 'Every quote occurs in its article.',
  reason:
    'A note beside the wrong words is worse than none, so a quote that can’t be found is shown nowhere in the text.',
  remedy: 'Copy the words from the article again, or withdraw the entry if the passage is gone.',
  example: {
    files: { 'claims/ferry/bridge.md': 'quote: A bridge was built there long ago' },
    says: ['claims/ferry/bridge.md:2:8: the quote does not occur in articles/ferry.md'],
  },
  find: (checked) =>
    findQuotes(checked, 'orphan', ({ best }, reading, exact) => {
      if (reading.layer.text.includes(exact))
        return {
          found: `the quoted words occur in ${reading.article.file}, but not in the context that the quote gives`,
          remedy: 'copy them from there again with the words around them, or withdraw the entry',
        };
      const nearest = best === undefined ? '' : ` The nearest words are ${excerpt(reading, best.range)}.`;
      return {
        found: `the quote does not occur in ${reading.article.file}`,
        remedy: `copy it from there word for word, or withdraw the entry.${nearest}`,
      };
    }),
};
