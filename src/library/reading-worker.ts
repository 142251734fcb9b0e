// The entry of a worker thread that reads sources: bytes → a source or its problems, both plain data.

import { parentPort } from 'node:worker_threads';
import { readSource } from '../ingest/read/read-source.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly encoding: string | undefined;
}

parentPort?.on('message', async ({ bytes, file, encoding }: Job) => {
  parentPort?.postMessage(await readSource(bytes, file, encoding));
});
