// A character that was lost on the way: the sign that stands for one, "�", or bytes that are no UTF-8.

import type { Entry } from '../model/collections.ts';
import { isLive } from '../model/corpus.ts';
import type { Rule } from './rule.ts';

/** What stands in place of a character that was lost. */
const SIGN = '\uFFFD';

/** So much is shown on either side of it, in code units. */
const AROUND = 12;

export const lostCharacter: Rule = {
  id: 'lost-character',
  severity: 'warning',
  expects: 'No character of an entry was lost.',
  reason:
    'Where a file is not in UTF-8, or went through a program that misread it, readers see � in place of a letter.',
  remedy:
    'Save the file as UTF-8 and write the character again; in an article whose source has the sign, mend the source.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatement: The town is p\uFFFDor.' },
    says: ['claims/ferry/poor.md:1:1: a character was lost: “The town is p\uFFFDor.”'],
  },
  find: ({ entries }) =>
    entries.filter(isLive).flatMap((entry) => {
      const words = around(entry);
      if (words === undefined) return [];
      return {
        entry,
        path: [],
        message: `a character was lost: “${words}”; save the file as UTF-8 and write it again`,
      };
    }),
};

function around({ data, body }: Entry): string | undefined {
  const text = [...stringsIn(data), body].find((one) => one.includes(SIGN));
  const at = text?.indexOf(SIGN) ?? -1;
  return text?.slice(Math.max(0, at - AROUND - 1), at + AROUND).trim();
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
