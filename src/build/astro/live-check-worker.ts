// The entry of a worker thread that checks the library while it is edited: each message → the problems on the disk now.

import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { rememberedLibrary } from '../../corpus/remembered-library.ts';
import { checkLibrary } from '../../library/check.ts';
import { isError } from '../../model/problem.ts';
import { reportOf } from '../../model/problem-text.ts';
import { type Overlay, overlayOf } from './overlay.ts';

export interface Checked {
  /** A line for each problem; empty if there is none. */
  readonly report: string;
  /** Shown over the page; undefined if there is no error. */
  readonly overlay: Overlay | undefined;
}

const folder = workerData as string;
const read = rememberedLibrary(folder);

parentPort?.on('message', async () => {
  // One check answers all messages that arrived during the last one.
  while (parentPort !== null && receiveMessageOnPort(parentPort) !== undefined);
  parentPort?.postMessage(await checked().catch(unreadable));
});

async function checked(): Promise<Checked> {
  const { problems } = await checkLibrary(folder, read);
  const errors = problems.filter(isError);
  return { report: reportOf(problems), overlay: errors.length > 0 ? overlayOf(errors) : undefined };
}

/** A file was deleted just when it was to be read; its deletion asks for another check. */
function unreadable(error: unknown): Checked {
  return { report: String(error), overlay: undefined };
}
