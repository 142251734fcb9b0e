// What runs in the thread that checks the library while it is edited: asked to, it tells what is wrong on the disk now.

import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { rememberedLibrary } from '../../corpus/remembered-library.ts';
import { checkLibrary } from '../../library/check.ts';
import { reportOf } from '../../model/problem-text.ts';
import { type Overlay, overlayOf } from './overlay.ts';

export interface Checked {
  /** A line for each finding; empty where there is none. */
  readonly report: string;
  /** What stands over the page as long as it is shown wrong. */
  readonly overlay: Overlay | undefined;
}

const folder = workerData as string;
const read = rememberedLibrary(folder);

parentPort?.on('message', async () => {
  // All that was asked while the last check ran is answered by one.
  while (parentPort !== null && receiveMessageOnPort(parentPort) !== undefined);
  parentPort?.postMessage(await checked().catch(unreadable));
});

async function checked(): Promise<Checked> {
  const { findings } = await checkLibrary(folder, read);
  const faults = findings.filter(({ fatal }) => fatal === true);
  return { report: reportOf(findings), overlay: faults.length > 0 ? overlayOf(faults) : undefined };
}

/** A file went just when it was to be read; that it did will be asked about too. */
function unreadable(error: unknown): Checked {
  return { report: String(error), overlay: undefined };
}
