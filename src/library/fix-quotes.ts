// A library whose quotes moved or changed harmlessly → the files as they should be, each with what changes in it as a diff.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { writeWhole } from '../corpus/to-disk.ts';
import { withSelectors } from '../corpus/with-selectors.ts';
import { mendedQuotes } from '../merge/mended-quotes.ts';
import type { CheckedLibrary } from './check.ts';

export interface FixedFile {
  readonly file: string;
  readonly quotes: number;
  /** A unified diff, for people and for `patch`. */
  readonly diff: string;
}

/** @param isDry nothing is written */
export async function fixQuotes(
  folder: string,
  library: CheckedLibrary,
  isDry: boolean,
): Promise<readonly FixedFile[]> {
  const mends = [...library.readings.values()].flatMap(mendedQuotes);
  const fixed: FixedFile[] = [];
  for (const [name, changes] of Map.groupBy(mends, ({ file }) => file)) {
    const file = join(folder, name);
    const before = await readFile(file, 'utf8');
    const after = withSelectors(before, changes);
    if (!isDry) await writeWhole(file, after);
    fixed.push({
      file,
      quotes: changes.length,
      diff: createTwoFilesPatch(file, file, before, after, '', '', { context: 2 }),
    });
  }
  return fixed;
}
