// A path as typed → the bytes and the source that was read from them, or a message. Many are read ahead by worker threads on all
// cores, and come in the order of the files: what is written then never depends on which thread was first.

import { availableParallelism } from 'node:os';
import type { VFileMessage } from 'vfile-message';
import { readSource } from '../ingest/read/read-source.ts';
import type { Read, Source } from '../ingest/read/source.ts';
import { startReaders } from './reading-pool.ts';
import { receiveFile } from './received-file.ts';

export type ReceivedSource =
  | { readonly bytes: Uint8Array; readonly source: Source }
  | { readonly message: VFileMessage };

/** The bytes of a file → its source. */
type Reader = (bytes: Uint8Array, file: string) => Promise<Read>;

/** @param input where the bytes come from instead of the file, which is then a name only */
export function receiveSource(
  file: string,
  encoding: string | undefined,
  input: AsyncIterable<Uint8Array> | undefined,
): Promise<ReceivedSource> {
  return readBy((bytes, name) => readSource(bytes, name, encoding), file, input);
}

async function readBy(read: Reader, file: string, input?: AsyncIterable<Uint8Array>): Promise<ReceivedSource> {
  const received = await receiveFile(file, input);
  if ('message' in received) return received;
  const { bytes } = received;
  const result = await read(bytes, file);
  return 'message' in result ? result : { bytes, source: result.source };
}

/** Fewer files are read before threads have started. */
const FEW = 8;

/** Files that each thread has waiting: enough to be busy, few enough to keep memory flat. */
const WAITING = 2;

/** The sources in the order of the files, each read before it is asked for. */
export async function* receiveAll(files: readonly string[], encoding?: string): AsyncGenerator<ReceivedSource> {
  const threads = files.length < FEW ? 0 : availableParallelism();
  const pool = threads > 0 ? startReaders(threads, encoding) : undefined;
  const read: Reader = pool?.read ?? ((bytes, file) => readSource(bytes, file, encoding));
  const ahead: Promise<ReceivedSource>[] = [];
  try {
    for (let next = 0, given = 0; given < files.length; given += 1) {
      for (; next < files.length && ahead.length <= threads * WAITING; next += 1)
        ahead.push(readBy(read, files[next] ?? ''));
      yield await (ahead.shift() as Promise<ReceivedSource>);
    }
  } finally {
    await pool?.stop();
  }
}
