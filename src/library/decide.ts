// A decision about a draft → the files that carry it out: its own, and for a withdrawn claim those of the drafted arguments that rest on it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../corpus/to-disk.ts';
import { withStatus } from '../merge/set-status.ts';
import type { Entry } from '../model/collections.ts';
import { type ArgumentEntry, type Corpus, isDraft } from '../model/corpus.ts';
import type { Status } from '../model/entry.ts';

export type Decision = Exclude<Status, 'draft'>;

/** The drafted arguments that would be left without a premise or an aim; what a person reviewed is that person's to judge. */
export function restingOn({ id, collection }: Entry, corpus: Corpus): readonly ArgumentEntry[] {
  if (collection !== 'claims' && collection !== 'arguments') return [];
  const direct =
    collection === 'claims' ? [...corpus.argumentsFrom(id), ...corpus.argumentsOn(id)] : corpus.undercutsOf(id);
  const all = new Set(direct.filter(isDraft));
  // The set grows as it is gone through: what undercuts a step falls with it.
  for (const argument of all) for (const undercut of corpus.undercutsOf(argument.id).filter(isDraft)) all.add(undercut);
  return [...all];
}

/** @returns the entries whose files were written */
export async function decide(
  entry: Entry,
  decision: Decision,
  corpus: Corpus,
  folder: string,
): Promise<readonly Entry[]> {
  const entries = decision === 'withdrawn' ? [...restingOn(entry, corpus), entry] : [entry];
  for (const { file } of entries) {
    const path = join(folder, file);
    await writeWhole(path, withStatus(await readFile(path, 'utf8'), decision));
  }
  return entries;
}
