// A library whose quotes moved or changed harmlessly → the corrected files, each with its change as a diff.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { writeWhole } from '../corpus/to-disk.ts';
import { editFrontmatter } from '../corpus/yaml/edit.ts';
import { fixedQuotes } from '../merge/fixed-quotes.ts';
import type { CheckedLibrary } from './check.ts';

export interface FixedFile {
  readonly file: string;
  /** Number of corrected quotes. */
  readonly quotes: number;
  /** A unified diff, for people and for `patch`. */
  readonly diff: string;
}

/** @param isDry whether nothing is written */
export async function fixQuotes(
  folder: string,
  library: CheckedLibrary,
  isDry: boolean,
): Promise<readonly FixedFile[]> {
  const fixes = [...library.readings.values()].flatMap(fixedQuotes);
  const fixed: FixedFile[] = [];
  for (const [name, quotes] of Map.groupBy(fixes, ({ file }) => file)) {
    const file = join(folder, name);
    const before = await readFile(file, 'utf8');
    const after = editFrontmatter(
      before,
      quotes.map(({ path, selector }) => ({ path, value: selector })),
    );
    if (!isDry) await writeWhole(file, after);
    fixed.push({
      file,
      quotes: quotes.length,
      diff: createTwoFilesPatch(file, file, before, after, '', '', { context: 2 }),
    });
  }
  return fixed;
}
