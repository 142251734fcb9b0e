// What runs in that thread.

import { parentPort, workerData } from 'node:worker_threads';
import type { FilterNames, SearchRecord } from '../records/search-record.ts';
import { writeSearch } from './search-files.ts';

export interface SearchTask {
  readonly records: readonly SearchRecord[];
  readonly names: FilterNames;
  readonly dist: string;
}

const { records, names, dist } = workerData as SearchTask;
const start = performance.now();
await writeSearch(records, names, dist);
parentPort?.postMessage((performance.now() - start) / 1000);
