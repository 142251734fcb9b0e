// The character "�", which replaces a lost character, or bytes that are not UTF-8.

import type { Entry } from '../model/collections.ts';
import { isLive } from '../model/corpus.ts';
import type { Rule } from './rule.ts';

/** The character with which decoders replace bytes that they can't read. */
const SIGN = '\uFFFD';

/** Length of the excerpt on each side of the character, in code units. */
const AROUND = 12;

export const lostCharacter: Rule = {
  id: 'lost-character',
  severity: 'warning',
  expects: 'No character of an entry was lost.',
  reason:
    'Where a file is not in UTF-8, or went through a program that misread it, readers see � in place of a letter.',
  remedy:
    'Save the file as UTF-8 and write the character again; in an article whose source has the sign, correct the source.',
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
        found: `a character was lost: “${words}”`,
        remedy: 'save the file as UTF-8 and write it again',
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
