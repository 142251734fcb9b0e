// Units → the words that are cut at the end of a line and whose hyphen is uncertain, because neither the text nor a
// list of words contains them.

import { hyphenBetween, type Words } from '../hyphens.ts';
import type { Unit } from '../unit.ts';

export interface CutWord {
  /** The word as it is joined in the text. */
  readonly word: string;
  /** The number of the line on which the word begins, counted from 1. */
  readonly line: number;
}

export function cutWordsIn(units: readonly Unit[], words: Words): readonly CutWord[] {
  return units.flatMap(({ lines }) =>
    lines.flatMap((line, i) => {
      const [before, after] = [line.text.trimEnd(), lines[i + 1]?.text.trimStart() ?? ''];
      const hyphen = before.endsWith('-') ? hyphenBetween(before, after, words) : undefined;
      if (hyphen === undefined || hyphen.isSure) return [];
      const [first = '', second = ''] = [/\S*$/.exec(before.slice(-60))?.[0], /^[\p{L}\p{M}]*/u.exec(after)?.[0]];
      return [{ word: (hyphen.isDropped ? first.slice(0, -1) : first) + second, line: line.number }];
    }),
  );
}
