// One file made elsewhere → entries and queue of an article. All is decided before anything is written; running again completes or changes nothing.

import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { VFileMessage } from 'vfile-message';
import { entryText } from '../corpus/entry-text.ts';
import { fileFault } from '../corpus/file-fault.ts';
import { queueFileOf, readQueue, writeQueue } from '../corpus/queue-file.ts';
import { sweep, writeWhole } from '../corpus/to-disk.ts';
import { readImport, tooLarge } from '../import/read-import.ts';
import type { Admission } from '../merge/admission.ts';
import { admit } from '../merge/admit.ts';
import type { Queued } from '../model/queue.ts';
import { openArticle } from './open-article.ts';

export interface ImportOutcome {
  readonly article: string;
  readonly admission: Admission;
  /** All that waits for the article now, and the file it waits in. */
  readonly waiting: readonly Queued[];
  readonly queueFile: string;
}

/** @param file as typed; `-` is standard input */
export async function importFile(
  file: string,
  article: string,
  folder: string,
  dryRun: boolean,
): Promise<ImportOutcome | { readonly messages: readonly VFileMessage[] }> {
  const opened = await openArticle(folder, article);
  if ('messages' in opened) return opened;
  const bytes = await receive(file);
  if (bytes instanceof VFileMessage) return { messages: [bytes] };
  const imported = readImport(file, bytes);
  if ('messages' in imported) return imported;
  const standing = await readQueue(folder, article);
  if (standing instanceof VFileMessage) return { messages: [standing] };
  const from = file === '-' ? 'standard input' : basename(file);
  const admission = admit(imported, opened.corpus, article, from);
  const isQueue = resolve(file) === resolve(join(folder, queueFileOf(article)));
  const others = standing.waiting.filter((one) => (isQueue ? one.entry === undefined : !isFrom(one, from)));
  const waiting = [...others, ...admission.queue];
  if (!dryRun) await write(folder, article, admission, waiting);
  return { article, admission, waiting, queueFile: join(folder, queueFileOf(article)) };
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

/** What an earlier import of the same file left waiting is judged anew. */
function isFrom({ from }: Queued, file: string): boolean {
  return from === file || from.startsWith(`${file} `);
}

async function receive(file: string): Promise<Uint8Array | VFileMessage> {
  if (file === '-') return new TextEncoder().encode(await textOf(process.stdin));
  try {
    return tooLarge(file, (await stat(file)).size) ?? (await readFile(file));
  } catch (error) {
    const fault = fileFault(error, 'read', file);
    if (fault === undefined) throw error;
    return fault;
  }
}
