// A file from another program → entries and queue of an article. All decisions are made before the first file is
// written. A second import of the same file completes an interrupted import, and otherwise changes nothing.

import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { problemOf } from '../corpus/file-problem.ts';
import { queueFileOf, readQueue, writeQueue } from '../corpus/queue-file.ts';
import { removeFile, removeTemporaryFiles, writeWhole } from '../corpus/to-disk.ts';
import { editFrontmatter } from '../corpus/yaml/edit.ts';
import { entryText } from '../corpus/yaml/write.ts';
import { PROMPT_DIGEST } from '../draft/model/prompt.ts';
import type { AnswerSource } from '../import/answer.ts';
import type { Imported } from '../import/candidate.ts';
import { readImport, tooLarge } from '../import/read-import.ts';
import type { Admission } from '../merge/admission.ts';
import { admit } from '../merge/admit.ts';
import { articleChanges } from '../merge/article-changes.ts';
import { corpusWithout, draftsGivingWay } from '../merge/give-way.ts';
import { withKeptIds } from '../merge/keep-ids.ts';
import type { Entry } from '../model/collections.ts';
import type { ArticleEntry } from '../model/corpus.ts';
import type { Outcome } from '../model/problem.ts';
import type { Queued } from '../model/queue.ts';
import { recordDrafts, untouchedDrafts } from './drafts-record.ts';
import { type OpenArticle, openArticle } from './open-article.ts';

export interface ImportResult {
  readonly article: string;
  readonly admission: Admission;
  /** Files of earlier drafts that this import removed, because a language model's answer replaces the drafts. */
  readonly removed: readonly string[];
  /** All queued entries of the article after the import. */
  readonly waiting: readonly Queued[];
  readonly queueFile: string;
  /** Fields of entries that the file's format does not have. The import could not read them. */
  readonly lost: readonly string[];
}

export interface ImportOptions {
  readonly isDry: boolean;
  /** Whether a language model's answer is added beside the drafts that nobody edited, instead of replacing them. */
  readonly isBeside?: boolean;
  /** The language model that wrote the file, if it is known. */
  readonly model?: string | undefined;
}

/** @param file the path as typed; `-` is standard input */
export async function importFile(
  file: string,
  article: string,
  folder: string,
  options: ImportOptions,
): Promise<Outcome<ImportResult>> {
  const opened = await openArticle(folder, article);
  if ('problems' in opened) return opened;
  const received = await readBytes(file);
  if ('problems' in received) return received;
  const imported = await readImport(file, received.value, madeBy(options.model), textBeside(file));
  if ('problems' in imported) return imported;
  const from = file === '-' ? 'standard input' : basename(file);
  const isQueue = resolve(file) === resolve(join(folder, queueFileOf(article)));
  const isDone = (one: Queued) => (isQueue ? one.entry !== undefined : isFrom(one, from));
  return admitAndWrite(imported.value, opened.value, { ...options, from, isDone });
}

/** The text of the file with the same name and the extension .txt, to which the positions of some formats refer. */
export function textBeside(file: string): string | undefined {
  const path = `${file.replace(/\.[^./\\]*$/, '')}.txt`;
  return path === file || !existsSync(path) ? undefined : readFileSync(path, 'utf8');
}

/**
 * The source of an answer: the language model, and the digest of the instructions that `import --prompt` prints now. If
 * the model got older instructions, this digest is wrong, because the answer does not show which instructions the model
 * got.
 */
function madeBy(model: string | undefined): AnswerSource {
  return model === undefined ? {} : { model, prompt: PROMPT_DIGEST };
}

interface AdmitOptions extends ImportOptions {
  /** Name of the imported file. The queue shows it beside each refused entry. */
  readonly from: string;
  /** Whether refused entries are queued. The default is true. */
  readonly queuesRefused?: boolean;
  /** Whether this import replaces an entry of the queue. */
  readonly isDone: (one: Queued) => boolean;
}

/**
 * Writes the entries that the gate admits, and queues the others. An answer of a language model replaces drafts that
 * nobody edited.
 */
export async function admitAndWrite(
  imported: Imported,
  opened: OpenArticle,
  { isDry, isBeside = false, queuesRefused = true, from, isDone }: AdmitOptions,
): Promise<Outcome<ImportResult>> {
  const { corpus, entries, folder } = opened;
  const article = opened.article.id;
  const queue = await readQueue(folder, article);
  if ('problems' in queue) return queue;
  const isUntouched = await untouchedDrafts(folder, article);
  const replacedDrafts =
    imported.isAnswer && !isBeside ? draftsGivingWay(imported, article, { entries, corpus, isUntouched }) : NONE;
  const left = replacedDrafts.size === 0 ? corpus : corpusWithout(replacedDrafts, entries);
  const kept = replacedDrafts.size === 0 ? imported : withKeptIds(imported, replacedDrafts, corpus, article);
  const admission = admit(kept, left, article, from);
  const refused = queuesRefused ? admission.queue : [];
  const waiting = [...queue.value.waiting.filter((one) => !isDone(one)), ...refused];
  const written = new Set(admission.write.map(({ file }) => file));
  const removed = [...replacedDrafts].map(({ file }) => file).filter((file) => !written.has(file));
  const result = {
    article,
    admission,
    removed,
    waiting,
    queueFile: join(folder, queueFileOf(article)),
    lost: imported.lost ?? [],
  };
  if (!isDry) await write(result, opened.article, replacedDrafts, folder);
  return { value: result };
}

const NONE: ReadonlySet<Entry> = new Set();

/** Writes new entries, then removes old entries, then writes the ledger, so that an interrupted import can be run again. */
async function write(
  { article, admission, removed, waiting }: ImportResult,
  before: ArticleEntry,
  replacedDrafts: ReadonlySet<Entry>,
  folder: string,
): Promise<void> {
  await removeTemporaryFiles(folder);
  const writings = admission.write.map(({ file, data, body }) => ({ file, content: entryText(data, body) }));
  for (const { file, content } of writings) await writeWhole(join(folder, file), content);
  const path = join(folder, before.file);
  const text = await readFile(path, 'utf8');
  // The article gets the new names of its cast, and the main claim if the import changes it.
  const changed = editFrontmatter(text, articleChanges(before, admission, replacedDrafts, removed));
  if (changed !== text) await writeWhole(path, changed);
  for (const file of removed) await removeFile(join(folder, file));
  await writeQueue(folder, article, waiting);
  if (writings.length + removed.length > 0) await recordDrafts(folder, article, writings, removed);
}

/** Whether an earlier import of the same file queued the entry. This import then replaces it. */
function isFrom({ from }: Queued, file: string): boolean {
  return from === file || from.startsWith(`${file} `);
}

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  if (file === '-') return { value: new TextEncoder().encode(await textOf(process.stdin)) };
  try {
    return tooLarge(file, (await stat(file)).size) ?? { value: await readFile(file) };
  } catch (error) {
    const problem = problemOf(error, 'read', file);
    if (problem === undefined) throw error;
    return { problems: [problem] };
  }
}
