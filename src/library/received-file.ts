// A path as typed, or standard input → the bytes of a source.

import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { problemOf } from '../corpus/file-problem.ts';
import { KIND_NAMES, sourceKind } from '../ingest/read/source-kind.ts';
import { type Diagnosis, failure, type Outcome } from '../model/problem.ts';

/** Maximum size of a file in bytes, a hundred times the size of the longest op-eds. A larger file is a book, or not a text. */
const LARGEST = 5_000_000;

type Chunks = AsyncIterable<Uint8Array>;

/** @param input the bytes, if they don't come from the file; then the file is only a name */
export async function receiveFile(file: string, input?: Chunks): Promise<Outcome<Uint8Array>> {
  try {
    return await (input === undefined ? fromDisk(file) : fromInput(file, input));
  } catch (error) {
    return unreadable(file, error);
  }
}

async function fromDisk(file: string): Promise<Outcome<Uint8Array>> {
  const info = await stat(file);
  if (!info.isFile()) return failure({ file, ...(info.isDirectory() ? NO_TEXTS : NO_FILE) });
  if (sourceKind(extname(file)) === undefined) return failure({ file, ...unknownKind(extname(file)) });
  return info.size > LARGEST ? failure({ file, ...tooLarge(info.size) }) : { value: await readFile(file) };
}

async function fromInput(file: string, input: Chunks): Promise<Outcome<Uint8Array>> {
  if (sourceKind(extname(file)) === undefined) return failure({ file, ...unknownKind(extname(file)) });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > LARGEST) return failure({ file, ...tooLarge(size) });
    chunks.push(chunk);
  }
  return { value: Buffer.concat(chunks) };
}

function unknownKind(ending: string): Diagnosis {
  return {
    rule: 'source-kind',
    found: ending === '' ? 'a file whose name has no ending' : `a file of kind “${ending}”`,
    expected: KIND_NAMES,
    remedy: 'save the text as plain text, with the ending .txt',
  };
}

function tooLarge(size: number): Diagnosis {
  return {
    rule: 'source-too-large',
    found: `more than ${(Math.floor(size / 100_000) / 10).toFixed(1)} MB`,
    expected: `at most ${LARGEST / 1_000_000} MB`,
    remedy: 'put each op-ed into a file of its own',
  };
}

const NO_TEXTS: Diagnosis = {
  rule: 'missing-source',
  found: 'a folder without texts',
  expected: KIND_NAMES,
  remedy: 'put texts into it, or check the path',
};

const NO_FILE: Diagnosis = {
  rule: 'source-is-no-file',
  found: 'something that is no file',
  expected: 'a text file',
  remedy: 'check the path',
};

/** The common causes, by the system's error code. Other causes are reported as for any other file. */
const CAUSES: Readonly<Record<string, Diagnosis>> = {
  ENOENT: { rule: 'missing-source', found: 'no such file', expected: 'a text file', remedy: 'check the path' },
  ENOTDIR: { rule: 'missing-source', found: 'no such file', expected: 'a text file', remedy: 'check the path' },
  ENAMETOOLONG: {
    rule: 'missing-source',
    found: 'a name longer than files can have',
    expected: 'the path of a text file',
    remedy: 'check the path',
  },
  EACCES: {
    rule: 'unreadable-source',
    found: 'a file that you may not read',
    expected: 'a text file',
    remedy: 'change its permissions',
  },
};

function unreadable(file: string, error: unknown): Outcome<Uint8Array> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = CAUSES[code === 'EPERM' ? 'EACCES' : code];
  if (cause !== undefined) return failure({ file, ...cause });
  const problem = problemOf(error, 'read', file);
  if (problem === undefined) throw error;
  return { problems: [problem] };
}
