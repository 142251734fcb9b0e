// A copy of the fixtures' library, removed after the test.

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { onTestFinished } from 'vitest';

export function scratchLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('tests/fixtures/content', folder, { recursive: true });
  return folder;
}

/** All files of a folder with their bytes, in Base64, so that differences show the file. */
export function bytesIn(folder: string): Readonly<Record<string, string>> {
  const files = globSync('**', { cwd: folder, dot: true }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}
