// Units → the words in them that a line break cut, of which neither the text nor a word list says whether they have a hyphen.

import { hyphenBetween, type Words } from '../hyphens.ts';
import type { Unit } from '../unit.ts';

export interface CutWord {
  /** With the hyphen that was kept. */
  readonly word: string;
  /** The line that it begins on, from 1. */
  readonly line: number;
}

export function cutWordsIn(units: readonly Unit[], words: Words): readonly CutWord[] {
  return units.flatMap(({ lines }) =>
    lines.flatMap((line, i) => {
      const [before, after] = [line.text.trimEnd(), lines[i + 1]?.text.trimStart() ?? ''];
      if (!before.endsWith('-') || hyphenBetween(before, after, words) !== 'unsure') return [];
      const [first = '', second = ''] = [/\S*$/.exec(before.slice(-60))?.[0], /^[\p{L}\p{M}]*/u.exec(after)?.[0]];
      return [{ word: first + second, line: line.number }];
    }),
  );
}
