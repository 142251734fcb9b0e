// Worker threads that read sources, each one file at a time.

import { Worker } from 'node:worker_threads';
import type { Read } from '../ingest/read/source.ts';
import { adviceMessage, faultMessage } from '../model/problem.ts';
import type { Job, Plain, PlainRead } from './reading-worker.ts';

export interface Pool {
  read(bytes: Uint8Array, file: string): Promise<Read>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (read: Read) => void;
  readonly reject: (error: unknown) => void;
}

/** @param count how many threads */
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
    worker.once('message', (read: PlainRead) => {
      worker.off('error', failed);
      idle.push(worker);
      one.resolve(readFrom(read));
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

/** Messages lose their class between threads. */
function readFrom(read: PlainRead): Read {
  if ('message' in read) return { message: messageFrom(read.message) };
  return { source: { ...read.source, advice: read.source.advice.map(messageFrom) } };
}

function messageFrom({ fatal, ...fault }: Plain): ReturnType<typeof faultMessage> {
  return fatal ? faultMessage(fault) : adviceMessage(fault);
}
