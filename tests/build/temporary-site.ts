// Files given as text → a temporary folder, removed after the test or the suite.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

export interface TemporarySite {
  readonly folder: string;
  read(path: string): string;
}

/** For a test: the folder, and a function that reads a file in it. */
export function temporarySite(files: Readonly<Record<string, string>>): TemporarySite {
  const folder = folderWith(files);
  onTestFinished(() => remove(folder));
  return { folder, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

/** For a suite: the folder, for all tests of the suite. */
export function temporaryFolder(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  afterAll(() => remove(folder));
  return folder;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
