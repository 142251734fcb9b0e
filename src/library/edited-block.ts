// A block that a person edited and the source changed too → what is said of it, at once and in the queue. The person's words stay.

import { VFileMessage } from 'vfile-message';
import type { Conflict } from '../merge/merged-text.ts';
import type { Queued } from '../model/queue.ts';

export function queuedConflict({ block, source }: Conflict): Queued {
  const now = source === undefined ? 'the source has it no more' : `the source says now: “${source}”`;
  const reason = `${block} was edited by hand, and ${now}: the article’s words stay; change them there if the source is right`;
  return { from: 'ingest', rule: 'edited-block', reason };
}

/** @param file the article's, as it can be opened */
export function conflictMessage(conflict: Conflict, file: string): VFileMessage {
  const { rule, reason } = queuedConflict(conflict);
  const message = new VFileMessage(reason, { source: 'postil', ruleId: rule });
  message.file = file;
  message.fatal = false;
  return message;
}
