// Messages → what is printed: one line each, the file and place first, so that an editor can jump there.

import type { VFileMessage } from 'vfile-message';

/** A fault in what all pages share is found on every page; the rest is counted. */
const MOST = 50;

export function reportOf(messages: readonly VFileMessage[]): string {
  const rest = messages.length - MOST;
  return [...messages.slice(0, MOST).map(lineOf), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

/** What ends a build: the faults under a line that says whose they are. */
export function faultsText(faults: readonly VFileMessage[], what: string): string {
  return `${what}:\n${reportOf(faults)}\n${faults.length === 1 ? '1 fault' : `${faults.length} faults`}`;
}

/** `articles/x.html:12:5: what is wrong; what to do (rule)` */
export function lineOf({ file, line, column, reason, ruleId }: VFileMessage): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${reason}${ruleId === undefined ? '' : ` (${ruleId})`}`;
}
