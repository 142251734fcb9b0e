// The result of an import → a few lines for people, or one object for programs.

import type { ImportResult } from '../library/import.ts';
import { annotationCollections, kinds } from '../model/kinds.ts';
import { counted } from './print.ts';

/** Maximum number of queued entries printed. The queue's file contains all of them. */
const MOST_SHOWN = 10;

/** The collections of the imported entries, each with the noun for one entry. */
const NOUNS = [
  ['actors', 'actor'],
  ...annotationCollections.map((collection) => [collection, kinds[collection].name] as const),
] as const;

export function importSummary(
  { article, admission, removed, waiting, queueFile, lost }: ImportResult,
  dryRun: boolean,
): string {
  const { write, kept, queue } = admission;
  const counts = NOUNS.map(([collection, noun]) =>
    counted(write.filter((entry) => entry.collection === collection).length, noun),
  );
  const more = queue.length - MOST_SHOWN;
  return [
    `${article}: ${dryRun ? 'would write' : 'wrote'} ${counts.join(', ')}; ${counted(kept.length, 'entry', 'entries')} there already`,
    ...(removed.length > 0
      ? [`  ${counted(removed.length, 'draft')} that nobody edited gave way (--beside keeps both)`]
      : []),
    ...queue.slice(0, MOST_SHOWN).map(({ from, reason, rule }) => `  waits: ${from}: ${reason} (${rule})`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...(lost.length > 0 ? [`  this format does not have: ${lost.join('; ')}`] : []),
    ...(waiting.length > 0 ? [`  ${counted(waiting.length, 'entry waits', 'entries wait')} in ${queueFile}`] : []),
  ].join('\n');
}

export function importObject({
  article,
  admission,
  removed,
  waiting,
  lost,
}: ImportResult): Readonly<Record<string, unknown>> {
  return {
    article,
    written: admission.write.map(({ file }) => file),
    kept: admission.kept,
    removed,
    refused: admission.queue,
    waiting,
    lost,
  };
}
