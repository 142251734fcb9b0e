// The queue of an article ↔ its file, `queue/<article>.yaml`. An empty queue has none.

import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { VFileMessage } from 'vfile-message';
import { stringify } from 'yaml';
import { type Queue, type Queued, queue } from '../model/queue.ts';
import { readIfThere } from './read-file.ts';
import { readYaml } from './read-yaml.ts';
import { removeFile, writeWhole } from './to-disk.ts';

export interface QueueFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly article: string;
  readonly waiting: Queue['waiting'];
  /** The line of each that waits, from 1. */
  readonly lines: readonly number[];
}

const NOTE = `# What waits for an editor, each with the reason. Correct an entry here and run
#   npm run import -- content/queue/ARTICLE.yaml --article ARTICLE
# and it goes where it belongs; delete what is of no use.
`;

export function queueFileOf(article: string): string {
  return `queue/${article}.yaml`;
}

/** All queues of a library, and a message for each file that can't be read. */
export async function readQueues(
  folder: string,
): Promise<{ readonly queues: readonly QueueFile[]; readonly messages: readonly VFileMessage[] }> {
  const names = (await glob('*.yaml', { cwd: join(folder, 'queue'), followSymbolicLinks: false })).sort();
  const read = await Promise.all(names.map((name) => readQueue(folder, name.replace(/\.yaml$/, ''))));
  return {
    queues: read.filter((one) => 'waiting' in one),
    messages: read.filter((one) => 'reason' in one),
  };
}

export async function readQueue(folder: string, article: string): Promise<QueueFile | VFileMessage> {
  const file = queueFileOf(article);
  const text = await readIfThere(join(folder, file));
  const read = readYaml(queue, { file, yaml: text, firstLine: 1 }, 'queue');
  if ('messages' in read) {
    const [first] = read.messages;
    if (first === undefined) throw new RangeError('expected a message');
    return first;
  }
  const { waiting } = read.data;
  return { file, article, waiting, lines: waiting.map((_, i) => read.placeOf(['waiting', i]).line) };
}

/** Writes the queue anew, or takes its file away where nothing waits. */
export async function writeQueue(folder: string, article: string, waiting: readonly Queued[]): Promise<void> {
  const path = join(folder, queueFileOf(article));
  if (waiting.length === 0) await removeFile(path);
  else
    await writeWhole(
      path,
      `${NOTE.replaceAll('ARTICLE', article)}${stringify({ waiting }, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    );
}

/** Adds what does not wait there yet. A queue that can't be read is left to its editor. */
export async function addToQueue(folder: string, article: string, added: readonly Queued[]): Promise<void> {
  const standing = await readQueue(folder, article);
  if (added.length === 0 || standing instanceof VFileMessage) return;
  const known = new Set(standing.waiting.map(({ rule, reason }) => `${rule} ${reason}`));
  const fresh = added.filter(({ rule, reason }) => !known.has(`${rule} ${reason}`));
  if (fresh.length > 0) await writeQueue(folder, article, [...standing.waiting, ...fresh]);
}
