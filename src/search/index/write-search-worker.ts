// Worker thread of `writeSearchInThread`: writes the search of a site, answers with the seconds it took.

import { parentPort, workerData } from 'node:worker_threads';
import type { FilterNames, SearchRecord } from '../records/record.ts';
import { writeSearch } from './write-search.ts';

export interface SearchTask {
  readonly records: readonly SearchRecord[];
  readonly names: FilterNames;
  readonly dist: string;
}

const { records, names, dist } = workerData as SearchTask;
const start = performance.now();
await writeSearch(records, names, dist);
parentPort?.postMessage((performance.now() - start) / 1000);
