// A thread that lays out maps while the main thread does other work: ELK takes tens of milliseconds for each map. The thread
// starts with the first map and does not keep the process running.

import Tinypool from 'tinypool';
import type { Layout, LayoutTask } from './layout.ts';

/**
 * Tasks that the thread may hold at once. It works on one after the other, but needs no answer of the main thread in
 * between, which would often be late: pages are rendered meanwhile.
 */
const TASKS_IN_THREAD = 1000;

let pool: Tinypool | undefined;

/** Like `layOut`, in the thread. */
export function layOutInThread(task: LayoutTask): Promise<Layout> {
  pool ??= new Tinypool({
    filename: new URL('./layout.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: TASKS_IN_THREAD,
  });
  return pool.run(task, { name: 'layOut' });
}
