// A file from another program → entries and queue of an article. Everything is decided before anything is written. A second
// import of the same file completes an interrupted import, and otherwise changes nothing.

import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { problemOf } from '../corpus/file-problem.ts';
import { queueFileOf, readQueue, writeQueue } from '../corpus/queue-file.ts';
import { sweep, writeWhole } from '../corpus/to-disk.ts';
import { entryText } from '../corpus/yaml/write.ts';
import { readImport, tooLarge } from '../import/read-import.ts';
import type { Admission } from '../merge/admission.ts';
import { admit } from '../merge/admit.ts';
import type { Outcome } from '../model/problem.ts';
import type { Queued } from '../model/queue.ts';
import { openArticle } from './open-article.ts';

export interface ImportResult {
  readonly article: string;
  readonly admission: Admission;
  /** All queued entries of the article after the import, and the file of the queue. */
  readonly waiting: readonly Queued[];
  readonly queueFile: string;
}

/** @param file the path as typed; `-` is standard input */
export async function importFile(
  file: string,
  article: string,
  folder: string,
  dryRun: boolean,
): Promise<Outcome<ImportResult>> {
  const opened = await openArticle(folder, article);
  if ('problems' in opened) return opened;
  const received = await receive(file);
  if ('problems' in received) return received;
  const imported = readImport(file, received.value);
  if ('problems' in imported) return imported;
  const queue = await readQueue(folder, article);
  if ('problems' in queue) return queue;
  const from = file === '-' ? 'standard input' : basename(file);
  const admission = admit(imported.value, opened.value.corpus, article, from);
  const isQueue = resolve(file) === resolve(join(folder, queueFileOf(article)));
  const others = queue.value.waiting.filter((one) => (isQueue ? one.entry === undefined : !isFrom(one, from)));
  const waiting = [...others, ...admission.queue];
  if (!dryRun) await write(folder, article, admission, waiting);
  return { value: { article, admission, waiting, queueFile: join(folder, queueFileOf(article)) } };
}

async function write(
  folder: string,
  article: string,
  { write: entries }: Admission,
  waiting: readonly Queued[],
): Promise<void> {
  await sweep(folder);
  for (const { file, data, body } of entries) await writeWhole(join(folder, file), entryText(data, body));
  await writeQueue(folder, article, waiting);
}

/** Whether an earlier import of the same file queued the entry. This import then decides on it again. */
function isFrom({ from }: Queued, file: string): boolean {
  return from === file || from.startsWith(`${file} `);
}

async function receive(file: string): Promise<Outcome<Uint8Array>> {
  if (file === '-') return { value: new TextEncoder().encode(await textOf(process.stdin)) };
  try {
    return tooLarge(file, (await stat(file)).size) ?? { value: await readFile(file) };
  } catch (error) {
    const problem = problemOf(error, 'read', file);
    if (problem === undefined) throw error;
    return { problems: [problem] };
  }
}
