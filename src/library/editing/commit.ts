// A plan → written files, or the reason why nothing was written. If a file has another digest than the editor's page saw,
// nothing is written. If a file can't be written, the files written before it get their old bytes back.

import { existsSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { problemOf } from '../../corpus/file-problem.ts';
import { removeFile, writeWhole } from '../../corpus/to-disk.ts';
import type { Problem } from '../../model/problem.ts';
import { digestOfFile } from './open-edition.ts';
import type { EditPlan, PlannedFile } from './plan.ts';

/** The bytes of a file before and after an action. Undefined if there was no file. */
export interface WrittenFile {
  readonly file: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** A file that changed on disk since the page saw it. */
export interface FileConflict {
  readonly file: string;
  /** The text on disk; undefined if there is no file. */
  readonly disk: string | undefined;
  /** The file's new text, not written because of the conflict. Undefined for a removal. */
  readonly wanted: string | undefined;
}

export type Commit =
  | { readonly written: readonly WrittenFile[] }
  | { readonly conflicts: readonly FileConflict[] }
  | { readonly problems: readonly Problem[] };

/** For each file, by its path, the digest that the page saw; `null` for a file that did not exist. */
export type SeenDigests = Readonly<Record<string, string | null>>;

export async function commit(folder: string, { files }: EditPlan, seen: SeenDigests): Promise<Commit> {
  const planned = files.map((one) => ({ ...one, before: bytesOf(folder, one.file) }));
  const conflicts = planned.filter(({ file, before }) => isOther(seen[file], before)).map(conflictOf);
  if (conflicts.length > 0) return { conflicts };
  const changed = planned
    .map(({ file, content, before }) => ({ file, before, after: bytes(content) }))
    .filter(({ before, after }) => !isSame(before, after));
  const [written, removed] = [changed.filter(isKept), changed.filter((one) => !isKept(one))];
  // The files are written at the same time, because the disk takes most of the time. Removals come after them, so that no
  // folder is removed in which a file is being written.
  const puts = await Promise.allSettled(written.map((one) => writeOrRemove(folder, one.file, one.after)));
  const done = written.filter((_, i) => puts[i]?.status === 'fulfilled');
  try {
    for (const one of puts) if (one.status === 'rejected') throw one.reason;
    for (const one of removed) {
      await writeOrRemove(folder, one.file, undefined);
      done.push(one);
    }
    return { written: changed };
  } catch (error) {
    for (const one of done.toReversed()) await writeOrRemove(folder, one.file, one.before);
    const problem = problemOf(error, 'written');
    if (problem === undefined) throw error;
    return { problems: [problem] };
  }
}

function isKept({ after }: WrittenFile): boolean {
  return after !== undefined;
}

/** Writes or removes a file. A folder that is empty afterwards is removed too. */
async function writeOrRemove(folder: string, file: string, content: Uint8Array | undefined): Promise<void> {
  const path = join(folder, file);
  if (content !== undefined) return writeWhole(path, content);
  await removeFile(path);
  const above = dirname(path);
  if (resolve(dirname(above)) !== resolve(folder) || !existsSync(above)) return;
  if (readdirSync(above).length === 0) rmdirSync(above);
}

export function bytesOf(folder: string, file: string): Uint8Array | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

function isOther(seen: string | null | undefined, now: Uint8Array | undefined): boolean {
  if (seen === undefined) return false;
  return seen !== (now === undefined ? null : digestOfFile(now));
}

function conflictOf({
  file,
  content,
  before,
}: PlannedFile & { readonly before: Uint8Array | undefined }): FileConflict {
  return { file, disk: before && Buffer.from(before).toString(), wanted: textOf(content) };
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content instanceof Uint8Array ? Buffer.from(content).toString() : content;
}

function bytes(content: string | Uint8Array | undefined): Uint8Array | undefined {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

export function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
