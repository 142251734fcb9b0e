// A done action → the message that says so.

import type { ActionAnswer } from '../view.ts';

type Done = Extract<ActionAnswer, { readonly done: string }>;

export function doneText({ done, advice }: Pick<Done, 'done' | 'advice'>): string {
  // The name of an undone action already begins with the verb: “undone: Add …”.
  if (/^(?:undone|done again)/.test(done)) return done.charAt(0).toUpperCase() + done.slice(1);
  const isAbsent = advice.some(({ rule }) => rule === 'absent-holder');
  return `Saved: ${done}${isAbsent ? `. ${ABSENT}` : ''}`;
}

const ABSENT = 'The text never names who says it: select the words that mean this actor, and press “Name of …”.';
