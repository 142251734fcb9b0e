// The search is written in a thread of its own, beside Astro's pages: nothing of it needs them.

import { Worker } from 'node:worker_threads';
import type { FilterNames, SearchRecord } from '../records/record.ts';
import type { SearchTask } from './write-search-worker.ts';

/**
 * As `writeSearch`, into a folder that nothing empties meanwhile.
 * @returns how many seconds it took
 */
export function writeSearchInThread(
  records: readonly SearchRecord[],
  names: FilterNames,
  dist: string,
): Promise<number> {
  const workerData: SearchTask = { records, names, dist };
  const thread = new Worker(new URL('./write-search-worker.ts', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
