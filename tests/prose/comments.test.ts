// The comments of the project are plain English: none has a wording of the list in `riddles.ts`.

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { riddles } from './riddles.ts';

const files = globSync(['src/**/*.{ts,astro,css}', 'tests/**/*.ts'], {
  ignore: ['tests/fixtures/**', 'tests/prose/**'],
});

describe('the comments in src/ and tests/', () => {
  it('have no wording that needs a second reading', () => {
    expect(files.sort().flatMap(findRiddles)).toEqual([]);
  });
});

describe('the list of wordings', () => {
  for (const { wording, example } of riddles)
    it(`finds “${example}”`, () => {
      expect(wording.test(example)).toBe(true);
    });
});

/**
 * A line for each wording found: `src/a.ts:3: “…”; instead`. Examples in quotation marks or backquotes are not
 * searched.
 */
function findRiddles(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    const comment = COMMENT.exec(line)?.[1];
    if (comment === undefined) return [];
    const text = comment
      .replace(/@\w+( \w+)?/, '')
      .replace(QUOTED, '“”')
      .trim();
    const isFirst = !comment.startsWith('@') && !COMMENT.test(lines[i - 1] ?? '');
    return riddles
      .filter(({ wording, isAtStart = false }) => (isFirst || !isAtStart) && wording.test(text))
      .map(({ instead }) => `${file}:${i + 1}: ${comment.trim()} → ${instead}`);
  });
}

/** A line that is only a comment, or its part in a longer one: `// …`, a doc comment, a line within one. */
const COMMENT = /^\s*(?:\/\/|\/\*\*?|\*|\{\/\*)\s(.*?)(?:\s*\*\/\}?)?$/;

const QUOTED = /"[^"]*"|“[^”]*”|`[^`]*`/g;
