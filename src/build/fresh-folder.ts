// The folder that a site is written into, empty: only what the same step made is ever taken away for it.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFault, fileMessage } from '../corpus/file-fault.ts';
import { PART_FILE } from '../model/library-part.ts';

type Maker = 'build' | 'join';

/** Says who made the folder, from before its first file is written. */
const MARK = '.made-by-postil';

/** A site's folder may be a working tree of git. */
const KEPT = '.git';

/** @throws {VFileMessage} where something else is in the folder, or it can't be written */
export function freshFolder(folder: string, maker: Maker): void {
  try {
    const standing = existsSync(folder) ? readdirSync(folder).filter((name) => name !== KEPT) : [];
    if (standing.length > 0 && makerOf(folder) !== maker) throw fileMessage(folder, reasonFor(maker));
    for (const name of standing) rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, MARK), `${maker}\n`);
  } catch (error) {
    throw fileFault(error, 'written', folder) ?? error;
  }
}

/** Builds of earlier versions are known by what they tell other libraries. */
function makerOf(folder: string): string | undefined {
  if (existsSync(join(folder, MARK))) return readFileSync(join(folder, MARK), 'utf8').trim();
  return existsSync(join(folder, PART_FILE)) ? 'build' : undefined;
}

function reasonFor(maker: Maker): string {
  return `would be emptied, and it holds what no "npm run ${maker}" has made: expected a new or empty folder, or one of an earlier ${maker}; choose another, or empty it yourself`;
}
