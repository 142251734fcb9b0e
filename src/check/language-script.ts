// An article whose text is not in a script of its language.

import { scriptsOf, shareInScripts } from '../text/script.ts';
import type { Rule } from './rule.ts';

/**
 * Minimum share of a text's letters in a script of its language; below it, the rule warns. Quotations may be in other scripts.
 */
const LEAST_SHARE = 0.5;

export const languageScript: Rule = {
  id: 'language-script',
  severity: 'warning',
  expects: 'The text of an article is in a script of its language.',
  reason:
    'The language decides the direction of the text, the voice of a screen reader, and how the search divides words.',
  remedy: 'Set `language` to the language of the text.',
  example: {
    files: { 'articles/ferry.md': 'language: fa' },
    says: ['articles/ferry.md:2:11: the language is “fa”, but 0 % of the letters are in its script'],
  },
  find: ({ readings }) =>
    [...readings.values()].flatMap(({ article, layer }) => {
      const { language } = article.data;
      const share = shareInScripts(layer.text, scriptsOf(language)) ?? 1;
      const percent = Math.round(share * 100);
      const found = `the language is “${language}”, but ${percent} % of the letters are in its script`;
      const remedy = 'set it to the language of the text';
      return share < LEAST_SHARE ? [{ entry: article, path: ['language'], found, remedy }] : [];
    }),
};
