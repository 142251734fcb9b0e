// The outcome for a source → what is printed: a few lines for people, or one object for programs.

import type { VFileMessage } from 'vfile-message';
import type { Done, Outcome } from '../library/ingest.ts';
import type { Part } from '../model/part.ts';

/** Below this an editor should look at a label. */
export const UNSURE = 0.7;

const MOST_UNSURE = 5;

/** What became of an annotation's passage. */
const PASSAGES = {
  moved: 'moved to another block',
  changed: 'its words changed',
  ambiguous: 'may mean several places now',
  orphan: 'lost its passage',
} as const;

/** @param dryRun whether the files were only listed */
export function summaryOf(article: string, { proposal, plan, written }: Done, dryRun: boolean): string {
  const paragraphs = proposal.parts.filter(({ label }) => label === 'paragraph').length;
  const { claims, arguments: args, actors } = plan.drafts;
  const changed = plan.write.length > 0;
  const drafted = `drafted ${counted(claims, 'claim')}, ${counted(args, 'argument')}, ${counted(actors, 'actor')}`;
  const lines = [
    `${article}: ${counted(paragraphs, 'paragraph')}; ${changed ? drafted : 'nothing new'}`,
    `  ${dryRun ? 'would write' : 'wrote'} ${counted(written.length, 'file')}, kept ${counted(plan.kept.length, 'file')}`,
    ...(changed ? unsureLines(proposal.parts) : []),
    ...plan.passages.map(({ file, quote, state }) => `  ${PASSAGES[state]}: ${file}: “${quote}”`),
    ...(claims + args > 0 && !dryRun ? [`  next: npm run review -- ${article}`] : []),
  ];
  return lines.join('\n');
}

export function objectOf({ file, article, done, messages }: Outcome): Readonly<Record<string, unknown>> {
  return {
    file,
    article,
    parts: done?.proposal.parts ?? [],
    written: done?.written ?? [],
    kept: done?.plan.kept ?? [],
    drafts: done?.plan.drafts ?? { claims: 0, arguments: 0, actors: 0 },
    passages: done?.plan.passages ?? [],
    messages: messages.map(messageObject),
  };
}

function unsureLines(parts: readonly Part[]): readonly string[] {
  const unsure = parts.filter(({ confidence }) => confidence < UNSURE);
  const shown = unsure.slice(0, MOST_UNSURE).map(({ label, startLine, confidence }) => {
    return `line ${startLine} ${label} (${Math.round(confidence * 100)} %)`;
  });
  const rest = unsure.length - shown.length;
  return unsure.length === 0 ? [] : [`  unsure: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

function messageObject({
  file,
  line,
  ruleId,
  reason,
  expected,
  note,
  fatal,
}: VFileMessage): Readonly<Record<string, unknown>> {
  return { file, line, rule: ruleId, reason, expected: expected?.[0], remedy: note, error: fatal };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
