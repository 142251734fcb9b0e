// Worker threads that read sources. Each thread reads one file at a time.

import Tinypool from 'tinypool';
import { readSource } from '../ingest/read/read-source.ts';
import type { Source } from '../ingest/read/source.ts';
import type { Outcome } from '../model/problem.ts';

export interface ReadingPool {
  read(bytes: Uint8Array, file: string): Promise<Outcome<Source>>;
  stop(): Promise<void>;
}

/** Plain data, so that it can be sent to a thread. */
interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly encoding: string | undefined;
}

/** @param threads number of threads */
export function startReaders(threads: number, encoding: string | undefined): ReadingPool {
  const pool = new Tinypool({ filename: import.meta.url, minThreads: threads, maxThreads: threads });
  return {
    read: (bytes, file) => pool.run({ bytes, file, encoding } satisfies Job, { name: runJob.name }),
    stop: () => pool.destroy(),
  };
}

/** Reads a source. It runs in the threads. */
export function runJob({ bytes, file, encoding }: Job): Promise<Outcome<Source>> {
  return readSource(bytes, file, encoding);
}
