// What would be written → its difference from what is there, in the format that `git apply` and editors read.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Writing } from '../library/ingest-writes.ts';

/** Where a file is not there yet, as in git. */
const NOTHING = '/dev/null';

/** @param folder the content folder, to which the names of the files are relative */
export async function diffOf(writings: readonly Writing[], folder: string): Promise<string> {
  const patches = await Promise.all(writings.map((writing) => patchOf(writing, folder)));
  return patches.join('');
}

async function patchOf({ file, content }: Writing, folder: string): Promise<string> {
  // A source is bytes; what it says is in the article.
  if (typeof content !== 'string') return `Source ${file}: ${content.length} bytes\n`;
  const path = join(folder, file);
  const isThere = existsSync(path);
  const before = isThere ? await readFile(path, 'utf8') : '';
  const names = [isThere ? `a/${file}` : NOTHING, `b/${file}`] as const;
  return createTwoFilesPatch(...names, before, content, '', '', { headerOptions: HEADER });
}

const HEADER = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };
