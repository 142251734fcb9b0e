// The output folder of a command → the same folder without the files that an earlier run of the command wrote. Other folders are
// not emptied.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblem, problemError } from '../corpus/file-problem.ts';
import { PART_FILE } from '../model/library-part.ts';
import type { Problem } from '../model/problem.ts';
import { ProblemError } from '../model/problem-error.ts';

type Maker = 'build' | 'join';

/** The file that names the command that made the folder. It is written before any other file. */
const MARK = '.made-by-postil';

/** A file name that is never removed, because the site's folder may be the working tree of a git repository. */
const KEPT = '.git';

/** @throws {ProblemError} if the folder contains other files, or can't be written */
export function freshFolder(folder: string, maker: Maker): void {
  try {
    const standing = existsSync(folder) ? readdirSync(folder).filter((name) => name !== KEPT) : [];
    if (standing.length > 0 && makerOf(folder) !== maker) throw new ProblemError(notOurs(folder, maker));
    for (const name of standing) rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, MARK), `${maker}\n`);
  } catch (error) {
    throw problemError(error, 'written', folder);
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

function notOurs(folder: string, maker: Maker): Problem {
  return fileProblem(
    folder,
    `would be emptied, and it holds what no "npm run ${maker}" has made: expected a new or empty folder, or one of an earlier ${maker}`,
    'choose another, or empty it yourself',
  );
}
