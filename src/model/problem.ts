// What an author can put right, as a message with its place: which file and line, what was expected, what to do.

import { VFileMessage } from 'vfile-message';

export interface Fault {
  readonly file: string;
  /** Counted from 1; left out where the whole file is meant. */
  readonly line?: number;
  /** The rule that was broken: `empty-source`. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A message that stops the source from being ingested. */
export function faultMessage(fault: Fault): VFileMessage {
  return messageOf(fault, true);
}

/** A message about a choice that the author should look at; the ingest goes on. */
export function adviceMessage(fault: Fault): VFileMessage {
  return messageOf(fault, false);
}

function messageOf({ file, line, rule, found, expected, remedy }: Fault, fatal: boolean): VFileMessage {
  const options = { source: 'postil', ruleId: rule, ...(line === undefined ? {} : { place: { line, column: 1 } }) };
  const message = new VFileMessage(`${found}: expected ${expected}; ${remedy}`, options);
  message.file = file;
  message.fatal = fatal;
  message.actual = found;
  message.expected = [expected];
  message.note = remedy;
  return message;
}
