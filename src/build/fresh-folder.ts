// The folder that a site is written into → the same folder, emptied of what the same command wrote before, and of nothing else.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblem, problemError } from '../corpus/file-problem.ts';
import { PART_FILE } from '../model/library-part.ts';
import type { Problem } from '../model/problem.ts';
import { ProblemError } from '../model/problem-error.ts';

type Maker = 'build' | 'join';

/** The file that names the command which made the folder; written before any other. */
const MARK = '.made-by-postil';

/** Kept, since a site's folder may be a working tree of git. */
const KEPT = '.git';

/** @throws {ProblemError} if the folder holds something else, or can't be written */
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

/** Builds of earlier versions are recognized by the file for joins. */
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
