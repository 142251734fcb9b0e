// The queues of a library → one message for each entry that waits in them: it stands in no edition until an editor decides.

import { VFileMessage } from 'vfile-message';
import type { Queue } from '../model/queue.ts';

export interface WaitingFile {
  readonly file: string;
  readonly waiting: Queue['waiting'];
  /** The line of each that waits, from 1. */
  readonly lines: readonly number[];
}

export function waitingMessages(queues: readonly WaitingFile[]): readonly VFileMessage[] {
  return queues.flatMap(({ file, waiting, lines }) =>
    waiting.map(({ from, reason }, i) => {
      const place = { line: lines[i] ?? 1, column: 1 };
      const message = new VFileMessage(`this waits, from ${from}: ${reason}`, {
        place,
        source: 'postil',
        ruleId: 'waiting',
      });
      message.file = file;
      message.fatal = false;
      return message;
    }),
  );
}
