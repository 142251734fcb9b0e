// Replaces the content of a command's output folder. Only files that an earlier run of the command wrote are removed. A
// folder with other files is refused.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblem, problemError } from '../corpus/file-problem.ts';
import { LOCK_FILE, whileLocked } from '../corpus/library-lock.ts';
import { isProcessRunning } from '../corpus/to-disk.ts';
import { PART_FILE } from '../model/library-part.ts';
import type { Problem } from '../model/problem.ts';
import { ProblemError } from '../model/problem-error.ts';

type Maker = 'build' | 'join';

/** The file that names the command that made the folder. It is written before any other file. */
const MARK = '.made-by-postil';

/** Names that are never removed. The site's folder may be the working tree of a git repository. */
const KEPT = new Set(['.git', LOCK_FILE]);

/** The name of a folder in which a build makes its site: `.new-` and the id of the process. */
const NEW = /^\.new-(\d+)$/;

/**
 * Makes a site in a new folder, which then takes the place of the files in `folder`. If the site can't be made, the
 * earlier files stay.
 * @param make writes the site into the new folder, whose path is its parameter
 * @throws {ProblemError} if `folder` contains files that the command did not make, or can't be written; errors of
 * `make`
 */
export async function replaceFolder(
  folder: string,
  maker: Maker,
  make: (fresh: string) => Promise<void>,
): Promise<void> {
  const fresh = join(folder, `.new-${process.pid}`);
  freshFolderIn(folder, maker, fresh);
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  // Removes the new folder again when the process ends. After a failure, other parts of the build may still write into
  // it until then.
  process.once('exit', remove);
  try {
    await make(fresh);
    // The lock is needed, because two runs that end at the same time would mix their files.
    await whileLocked(folder, { command: `npm run ${maker}` }, async () => {
      empty(folder);
      for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(folder, name));
    });
    process.off('exit', remove);
  } finally {
    remove();
  }
}

function freshFolderIn(folder: string, maker: Maker, fresh: string): void {
  try {
    markFolder(folder, maker);
    mkdirSync(fresh);
  } catch (error) {
    throw problemError(error, 'written', folder);
  }
}

/**
 * Marks the folder as made by the command.
 * @throws {ProblemError} if the folder contains files that the command did not make
 */
function markFolder(folder: string, maker: Maker): void {
  const standing = existsSync(folder) ? readdirSync(folder).filter((name) => !KEPT.has(name)) : [];
  const earlier = makerOf(folder);
  // The mark is empty while another run is writing it.
  if (standing.length > 0 && earlier !== maker && earlier !== '')
    throw new ProblemError(foreignFilesProblem(folder, maker));
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, MARK);
  if (earlier !== maker || !existsSync(mark)) writeFileSync(mark, `${maker}\n`);
}

/** Removes all files but the mark, the lock and the new folders of running builds. */
function empty(folder: string): void {
  for (const name of readdirSync(folder)) {
    const process = NEW.exec(name)?.[1];
    const isKept = KEPT.has(name) || name === MARK || (process !== undefined && isProcessRunning(Number(process)));
    if (!isKept) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * The command that made the folder. Earlier versions of Postil wrote no MARK; a folder that they built has the file
 * PART_FILE.
 */
function makerOf(folder: string): string | undefined {
  if (existsSync(join(folder, MARK))) return readFileSync(join(folder, MARK), 'utf8').trim();
  return existsSync(join(folder, PART_FILE)) ? 'build' : undefined;
}

function foreignFilesProblem(folder: string, maker: Maker): Problem {
  return fileProblem(
    folder,
    `would be emptied, but it contains files that no "npm run ${maker}" has made: expected a new or empty folder, or one of an earlier ${maker}`,
    'choose another, or empty it yourself',
  );
}
