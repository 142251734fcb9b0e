// A thread that lays maps out, beside what the main thread does: ELK takes tens of milliseconds for each. It begins with the
// first map and keeps no process running.

import { Worker } from 'node:worker_threads';
import type { Layout, LayoutTask } from './layout.ts';
import type { Answer } from './layout-worker.ts';

interface Waiting {
  readonly resolve: (layout: Layout) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let count = 0;

/** As `layOut`. */
export function layOutAside(task: LayoutTask): Promise<Layout> {
  thread ??= start();
  thread.ref();
  count += 1;
  thread.postMessage({ number: count, task });
  return new Promise((resolve, reject) => waiting.set(count, { resolve, reject }));
}

function start(): Worker {
  const started = new Worker(new URL('./layout-worker.ts', import.meta.url));
  started.on('message', ({ number, layout }: Answer) => {
    waiting.get(number)?.resolve(layout);
    waiting.delete(number);
    if (waiting.size === 0) started.unref();
  });
  started.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    thread = undefined;
  });
  return started;
}
