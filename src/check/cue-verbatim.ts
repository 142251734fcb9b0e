// A cue or a booster that does not occur in the article's text.

import { type Entry, isOf } from '../model/collections.ts';
import { articleOf, isLive } from '../model/corpus.ts';
import type { Rule } from './rule.ts';

export const cueVerbatim: Rule = {
  id: 'cue-verbatim',
  severity: 'warning',
  expects: 'A cue or a booster occurs in the article’s text, word for word.',
  reason: 'Pages and exports show it in quotation marks, as words of the text.',
  remedy: 'Copy the words from the article, with its quotation marks and dashes, or remove the field.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nholder: ada-reed\ncue: the mayor claims' },
    says: ['claims/ferry/poor.md:4:6: the text does not have the words “the mayor claims”'],
  },
  find: ({ entries, readings }) =>
    entries.filter(isLive).flatMap((entry) => {
      const text = readings.get(articleOf(entry.id))?.layer.text;
      if (text === undefined) return [];
      return wordingsOf(entry)
        .filter(({ words }) => !text.includes(words))
        .map(({ words, path }) => ({
          entry,
          path,
          found: `the text does not have the words “${words}”`,
          remedy: 'copy them from the article, or remove the field',
        }));
    }),
};

interface Wording {
  readonly words: string;
  readonly path: readonly PropertyKey[];
}

/** Words other than quotes that, according to an entry, occur in the text. */
function wordingsOf(entry: Entry): readonly Wording[] {
  if (isOf(entry, 'arguments')) return wording(entry.data.cue, ['cue']);
  if (!isOf(entry, 'claims')) return [];
  const { cue, booster, via } = entry.data;
  return [
    ...wording(cue, ['cue']),
    ...wording(booster, ['booster']),
    ...via.flatMap((one, i) => wording(one.cue, ['via', i, 'cue'])),
  ];
}

function wording(words: string | undefined, path: readonly PropertyKey[]): readonly Wording[] {
  return words === undefined ? [] : [{ words, path }];
}
