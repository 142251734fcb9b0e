// A thread that lays out maps while the main thread renders pages, because ELK needs tens of milliseconds for each map. The
// thread starts with the first map, and ends with the process.

import Tinypool from 'tinypool';
import type { Layout, LayoutTask } from './layout.ts';

/**
 * Maximum number of tasks in the queue of the thread. With a long queue, the thread starts its next task at once, and need not
 * wait for the main thread, which is often busy.
 */
const TASKS_IN_THREAD = 1000;

let pool: Tinypool | undefined;

/** Runs `layOut` in the thread. */
export function layOutInThread(task: LayoutTask): Promise<Layout> {
  pool ??= new Tinypool({
    filename: new URL('./layout.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: TASKS_IN_THREAD,
  });
  return pool.run(task, { name: 'layOut' });
}
