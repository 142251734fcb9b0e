// Reads a content folder and checks it: what `check`, the build and the tests have in common.

import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { check } from '../check/check.ts';
import { waitingMessages } from '../check/waiting.ts';
import { type Library, readLibrary } from '../corpus/from-disk.ts';
import { listFiles } from '../corpus/list-files.ts';
import { readQueues } from '../corpus/queue-file.ts';
import type { Reading } from '../markdown/reading.ts';
import { readingOf } from '../markdown/readings.ts';

export interface CheckedLibrary extends Library {
  readonly readings: ReadonlyMap<string, Reading>;
  /** Everything found: unreadable files and broken rules, by file and line; files are named from the working folder. */
  readonly findings: readonly VFileMessage[];
}

/** @param read `rememberedLibrary(folder)` where it is checked again and again */
export async function checkLibrary(folder: string, read = () => readLibrary(folder)): Promise<CheckedLibrary> {
  const library = await read();
  const { corpus, entries, places, messages } = library;
  const readings = new Map([...corpus.articles.keys()].map((id) => [id, readingOf(corpus, id)]));
  const unreadable = new Set(messages.flatMap(({ file }) => file ?? []));
  const placeOf = (file: string, path: readonly PropertyKey[]) => places.get(file)?.(path) ?? { line: 1, column: 1 };
  const queue = await readQueues(folder);
  const others = [...messages, ...queue.messages, ...waitingMessages(queue.queues)];
  const findings = check({ corpus, entries, files: listFiles(folder), readings, unreadable }, placeOf, others);
  for (const finding of findings) if (finding.file !== undefined) finding.file = join(folder, finding.file);
  return { ...library, readings, findings };
}
