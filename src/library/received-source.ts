// A path as typed → the bytes of a file and the source read from them. Several files are read ahead by worker threads on all cores,
// and returned in the order of the files: what is written never depends on which thread was first.

import { availableParallelism } from 'node:os';
import { readSource } from '../ingest/read/read-source.ts';
import type { Source } from '../ingest/read/source.ts';
import type { Outcome } from '../model/problem.ts';
import { startReaders } from './reading-pool.ts';
import { receiveFile } from './received-file.ts';

export interface ReceivedSource {
  readonly bytes: Uint8Array;
  readonly source: Source;
}

/** The bytes of a file → its source. */
type Reader = (bytes: Uint8Array, file: string) => Promise<Outcome<Source>>;

/** @param input the bytes, if they don't come from the file, which is only a name then */
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

/** Below this number of files, threads would start more slowly than the files are read. */
const FEW = 8;

/** Files read ahead for each thread: enough to keep it busy, few enough to keep memory flat. */
const WAITING = 2;

/** The sources in the order of the files, read ahead. */
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
