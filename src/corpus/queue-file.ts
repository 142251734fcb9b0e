// The queue of an article ↔ its file, `queue/<article>.yaml`. An empty queue has no file.

import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Outcome, Problem } from '../model/problem.ts';
import { type Queue, type Queued, queue } from '../model/queue.ts';
import { readIfThere } from './read-file.ts';
import { removeFile, writeWhole } from './to-disk.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { queueText } from './yaml/write.ts';

export interface QueueFile {
  /** The path of the queue’s file, relative to the content folder. */
  readonly file: string;
  readonly article: string;
  readonly waiting: Queue['waiting'];
  /** The line of each queued entry, from 1. */
  readonly lines: readonly number[];
}

export function queueFileOf(article: string): string {
  return `queue/${article}.yaml`;
}

/** All queues of a library, and the problems of the files that can't be read. */
export async function readQueues(
  folder: string,
): Promise<{ readonly queues: readonly QueueFile[]; readonly problems: readonly Problem[] }> {
  const names = (await glob('*.yaml', { cwd: join(folder, 'queue'), followSymbolicLinks: false })).sort();
  const read = await Promise.all(names.map((name) => readQueue(folder, name.replace(/\.yaml$/, ''))));
  return {
    queues: read.flatMap((one) => ('value' in one ? [one.value] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

/** Reads the queue of an article. The result is the queue, or the first problem of its file. */
export async function readQueue(folder: string, article: string): Promise<Outcome<QueueFile>> {
  const file = queueFileOf(article);
  const text = await readIfThere(join(folder, file));
  const read = readYaml(queue, { file, yaml: text, firstLine: 1 }, 'queue');
  if ('problems' in read) return { problems: read.problems.slice(0, 1) };
  const { data, positionOf } = read.value;
  const lines = data.waiting.map((_, i) => positionOf(['waiting', i]).line);
  return { value: { file, article, waiting: data.waiting, lines } };
}

/** Overwrites the queue's file. If the queue is empty, deletes the file. */
export async function writeQueue(folder: string, article: string, waiting: readonly Queued[]): Promise<void> {
  const path = join(folder, queueFileOf(article));
  if (waiting.length === 0) await removeFile(path);
  else await writeWhole(path, queueText(article, waiting));
}

/**
 * Adds entries that are not queued yet. A queue file that can't be read is not changed, so that an editor can correct
 * it.
 * @returns the problem of the queue's file, if it can't be read and there is something to add
 */
export async function addToQueue(
  folder: string,
  article: string,
  added: readonly Queued[],
): Promise<readonly Problem[]> {
  if (added.length === 0) return [];
  const read = await readQueue(folder, article);
  if ('problems' in read) return read.problems;
  const { waiting } = read.value;
  const known = new Set(waiting.map(({ rule, reason }) => `${rule} ${reason}`));
  const fresh = added.filter(({ rule, reason }) => !known.has(`${rule} ${reason}`));
  if (fresh.length > 0) await writeQueue(folder, article, [...waiting, ...fresh]);
  return [];
}
