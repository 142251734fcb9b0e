// A claim whose passage has other words now → a reminder in the article's queue: what an editor made of the words may not be true of the new ones.

import { fold } from '../anchor/fold.ts';
import type { Queued } from '../model/queue.ts';
import type { Passage } from './passages.ts';

/** None where only typography changed. */
export function queuedChanges(passages: readonly Passage[]): readonly Queued[] {
  return passages.flatMap(({ file, quote, now }) =>
    now === undefined || !file.startsWith('claims/') || fold(now).text === fold(quote).text
      ? []
      : [{ from: 'ingest', rule: 'changed-words', reason: reasonFor(file, quote, now) }],
  );
}

function reasonFor(file: string, before: string, now: string): string {
  return `${file} was drawn from “${before}”, and the text says now “${now}”: see whether its statement and label still hold, correct the quote, then delete this`;
}
