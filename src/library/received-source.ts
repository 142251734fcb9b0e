// A path as typed → the bytes of a file and its source. Worker threads on all cores read several files ahead. The results have
// the order of the files, so that the written files never depend on the speed of the threads.

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

/** Minimum number of files for which threads are used. For fewer files, starting threads takes longer than reading the files. */
const FEW = 8;

/** Number of files read ahead for each thread: enough to keep it busy, and few enough to limit memory. */
const WAITING = 2;

/** The sources in the order of the files. Files are read ahead. */
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
