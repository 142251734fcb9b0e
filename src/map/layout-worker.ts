// What runs in the thread for layouts: a numbered task in, its layout out.

import { parentPort } from 'node:worker_threads';
import { type Layout, type LayoutTask, layOut } from './layout.ts';

export interface Question {
  readonly number: number;
  readonly task: LayoutTask;
}

export interface Answer {
  readonly number: number;
  readonly layout: Layout;
}

parentPort?.on('message', async ({ number, task }: Question) => {
  const answer: Answer = { number, layout: await layOut(task) };
  parentPort?.postMessage(answer);
});
