// A content folder → its library with the problems in it. Used by the commands, the build and the tests.

import { join } from 'node:path';
import { check } from '../check/check.ts';
import { crowdedProblems } from '../check/crowded.ts';
import { queueProblems } from '../check/queued.ts';
import { listFiles } from '../corpus/content-files.ts';
import { type Library, readLibrary } from '../corpus/from-disk.ts';
import { readQueues } from '../corpus/queue-file.ts';
import type { Reading } from '../markdown/reading.ts';
import { readingsOf } from '../markdown/readings.ts';
import { FILE_START, type Problem } from '../model/problem.ts';

export interface CheckedLibrary extends Library {
  readonly readings: ReadonlyMap<string, Reading>;
  /** Problems of unreadable files and broken rules, by file and line. Paths are relative to the working folder. */
  readonly problems: readonly Problem[];
}

/** @param read reads the library; for repeated checks, `rememberedLibrary(folder)` is faster */
export async function checkLibrary(folder: string, read = () => readLibrary(folder)): Promise<CheckedLibrary> {
  const library = await read();
  const { corpus, entries, positions, problems } = library;
  const readings = readingsOf(corpus);
  const unreadable = new Set(problems.map(({ file }) => file));
  const positionIn = (file: string, path: readonly PropertyKey[]) => positions.get(file)?.(path) ?? FILE_START;
  const queue = await readQueues(folder);
  const others = [...problems, ...queue.problems, ...queueProblems(queue.queues), ...crowdedProblems(readings)];
  const found = check({ corpus, entries, files: listFiles(folder), readings, unreadable }, positionIn, others);
  return { ...library, readings, problems: found.map((problem) => withPath(problem, folder)) };
}

/** The problem with a path that is relative to the working folder. */
export function withPath(problem: Problem, folder: string): Problem {
  return { ...problem, file: join(folder, problem.file) };
}
