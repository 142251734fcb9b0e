// A path as typed → the bytes of a file, and its source. Worker threads on all cores read several files in advance. The
// results come in the order of the files, so that the written files never depend on the speed of the threads.

import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import Tinypool from 'tinypool';
import { problemOf } from '../corpus/file-problem.ts';
import { readSource } from '../ingest/read/read-source.ts';
import type { Source } from '../ingest/read/source.ts';
import { KIND_NAMES, sourceKind } from '../ingest/read/source-kind.ts';
import { type Diagnosis, failure, type Outcome } from '../model/problem.ts';

export interface ReceivedSource {
  readonly bytes: Uint8Array;
  readonly source: Source;
}

/** The bytes of a file → its source. */
type Reader = (bytes: Uint8Array, file: string) => Promise<Outcome<Source>>;

/** @param input the bytes, if they don't come from the file; then the file is only a name */
export function receiveSource(
  file: string,
  encoding: string | undefined,
  input: AsyncIterable<Uint8Array> | undefined,
): Promise<Outcome<ReceivedSource>> {
  return readBy((bytes, name) => readSource(bytes, name, encoding), file, input);
}

async function readBy(read: Reader, file: string, input?: AsyncIterable<Uint8Array>): Promise<Outcome<ReceivedSource>> {
  const received = await receiveFile(file, input);
  if ('problems' in received) return received;
  const bytes = received.value;
  const result = await read(bytes, file);
  return 'problems' in result ? result : { value: { bytes, source: result.value } };
}

/**
 * Minimum number of files for which threads are used. For fewer files, starting threads takes longer than reading the
 * files.
 */
const FEW = 8;

/** Number of files given to each thread in advance: enough to keep the thread busy, and few enough to limit memory. */
const WAITING = 2;

/** The sources in the order of the files. */
export async function* receiveAll(
  files: readonly string[],
  encoding?: string,
): AsyncGenerator<Outcome<ReceivedSource>> {
  const threads = files.length < FEW ? 0 : availableParallelism();
  const pool = threads > 0 ? startReaders(threads, encoding) : undefined;
  const read: Reader = pool?.read ?? ((bytes, file) => readSource(bytes, file, encoding));
  const ahead: Promise<Outcome<ReceivedSource>>[] = [];
  try {
    for (let next = 0, given = 0; given < files.length; given += 1) {
      for (; next < files.length && ahead.length <= threads * WAITING; next += 1)
        ahead.push(readBy(read, files[next] ?? ''));
      yield await (ahead.shift() as Promise<Outcome<ReceivedSource>>);
    }
  } finally {
    await pool?.stop();
  }
}

// A path as typed, or standard input → the bytes of a source.

/**
 * Maximum size of a file in bytes, a hundred times the size of the longest op-eds. A larger file is a book, or not text at
 * all.
 */
const LARGEST = 5_000_000;

type Chunks = AsyncIterable<Uint8Array>;

/** @param input the bytes, if they don't come from the file; then the file is only a name */
async function receiveFile(file: string, input?: Chunks): Promise<Outcome<Uint8Array>> {
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
  found: 'something that is not a file',
  expected: 'a text file',
  remedy: 'check the path',
};

/** Common reasons why a file can't be read, by the system's error code. For other codes, the message is general. */
const CAUSES: Readonly<Record<string, Diagnosis>> = {
  ENOENT: { rule: 'missing-source', found: 'no such file', expected: 'a text file', remedy: 'check the path' },
  ENOTDIR: { rule: 'missing-source', found: 'no such file', expected: 'a text file', remedy: 'check the path' },
  ENAMETOOLONG: {
    rule: 'missing-source',
    found: 'a name that is too long for a file',
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

/** Worker threads that read sources. Each thread reads one file at a time. */
interface ReadingPool {
  read(bytes: Uint8Array, file: string): Promise<Outcome<Source>>;
  stop(): Promise<void>;
}

/** A file to read, as plain data that can be sent to a thread. */
interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly encoding: string | undefined;
}

/** @param threads number of threads */
function startReaders(threads: number, encoding: string | undefined): ReadingPool {
  const pool = new Tinypool({ filename: import.meta.url, minThreads: threads, maxThreads: threads });
  return {
    read: (bytes, file) => pool.run({ bytes, file, encoding } satisfies Job, { name: runJob.name }),
    stop: () => pool.destroy(),
  };
}

/**
 * Reads a source. It runs in the threads.
 * @public called by its name
 */
export function runJob({ bytes, file, encoding }: Job): Promise<Outcome<Source>> {
  return readSource(bytes, file, encoding);
}
