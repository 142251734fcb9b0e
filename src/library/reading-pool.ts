// Worker threads that read sources, each thread one file at a time.

import { Worker } from 'node:worker_threads';
import type { Read } from '../ingest/read/source.ts';
import type { Job } from './reading-worker.ts';

export interface Pool {
  read(bytes: Uint8Array, file: string): Promise<Read>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (read: Read) => void;
  readonly reject: (error: unknown) => void;
}

/** @param count number of threads */
export function startReaders(count: number, encoding: string | undefined): Pool {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const workers = Array.from({ length: count }, () => new Worker(new URL('./reading-worker.ts', import.meta.url)));
  idle.push(...workers);
  const next = () => {
    const worker = waiting.length > 0 ? idle.pop() : undefined;
    const one = worker && waiting.shift();
    if (worker === undefined || one === undefined) return;
    const failed = (error: unknown) => one.reject(error);
    worker.once('error', failed);
    worker.once('message', (read: Read) => {
      worker.off('error', failed);
      idle.push(worker);
      one.resolve(read);
      next();
    });
    worker.postMessage(one.job);
  };
  return {
    read: (bytes, file) =>
      new Promise((resolve, reject) => {
        waiting.push({ job: { bytes, file, encoding }, resolve, reject });
        next();
      }),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
