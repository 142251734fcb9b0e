// A temporary content folder for a test, and the ingest command for this folder.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { removeTemporaryFiles } from '../../src/corpus/to-disk.ts';
import { type IngestResult, ingestSource } from '../../src/library/ingest.ts';
import { openKnownLibrary } from '../../src/library/known-library.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-ingest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, file: string, content: string | Uint8Array): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

export function runIngest(folder: string, ...parameters: readonly string[]): Promise<Run> {
  return runIngestOn(undefined, folder, ...parameters);
}

/** @param input the command's standard input */
export async function runIngestOn(
  input: Uint8Array | undefined,
  folder: string,
  ...parameters: readonly string[]
): Promise<Run> {
  const program = join(import.meta.dirname, '../../src/cli/ingest.ts');
  const command = [program, '--content', join(folder, 'content'), ...parameters];
  const running = promisify(execFile)(process.execPath, command, { cwd: folder, maxBuffer: 1 << 26 });
  running.child.stdin?.end(input);
  try {
    const { stdout, stderr } = await running;
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const OPTIONS = { dryRun: false, encoding: undefined, input: undefined };

/** Ingests files in this process, which is faster than `runIngest`. Returns the result for each file. */
export async function ingestHere(folder: string, ...files: readonly string[]): Promise<readonly IngestResult[]> {
  await removeTemporaryFiles(join(folder, 'content'));
  const library = await openKnownLibrary(join(folder, 'content'));
  const seen = new Map<string, string>();
  const outcomes: IngestResult[] = [];
  for (const file of files) outcomes.push(await ingestSource(file, library, seen, OPTIONS));
  return outcomes;
}

/** The files of the content folder with their text, by name. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const content = join(folder, 'content');
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.postil-lock'),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(content.length + 1), readFileSync(path, 'utf8')]));
}
