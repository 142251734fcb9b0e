// The queues of a library → a problem for each queued entry, because it is not published until an editor decides on it.

import type { Problem } from '../model/problem.ts';
import { diagnosisIn } from '../model/problem-text.ts';
import type { Queue } from '../model/queue.ts';

export interface WaitingFile {
  readonly file: string;
  readonly waiting: Queue['waiting'];
  /** The line of each queued entry, from 1. */
  readonly lines: readonly number[];
}

export function queueProblems(queues: readonly WaitingFile[]): readonly Problem[] {
  return queues.flatMap(({ file, waiting, lines }) =>
    waiting.map(
      ({ from, reason }, i): Problem => ({
        file,
        at: { line: lines[i] ?? 1, column: 1 },
        severity: 'warning',
        rule: 'waiting',
        ...diagnosisIn(`this waits, from ${from}: ${reason}`, 'correct it and import this file, or delete it'),
      }),
    ),
  );
}
