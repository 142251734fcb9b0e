// Results of slow functions, kept as files between builds: layouts of maps, small fonts, pictures for links. The name
// of a file is a digest of everything on which the result depends, so a result is never outdated.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { CODE_FOLDER, PACKAGE_FOLDER } from './package-files.ts';
import { writeWhole } from './to-disk.ts';

/** The folder of the results, below the working folder. */
export const KEPT_FOLDER = 'node_modules/.cache/postil';

const DAY = 86_400_000;

/** Time in milliseconds after which an unused result is removed. */
const KEPT_FOR = 30 * DAY;

/**
 * Returns the stored result for an input. If there is none, makes the result and stores it.
 * @param room the folder of the code that makes the result: `map`. If a file in it changes, the result is made again
 * @param input everything on which the result depends, besides the code and the installed packages
 */
export async function getOrMakeResult(
  room: string,
  input: string | Uint8Array,
  make: () => Promise<string | Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256').update(codeOf(room)).update(input).digest('hex');
  const file = join(KEPT_FOLDER, `${room.replace('/', '-')}-${digest}`);
  try {
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > DAY) await utimes(file, new Date(), new Date());
    return new Uint8Array(await readFile(file));
  } catch {
    const made = await make();
    // A result that can't be stored is made again by the next build.
    await writeWhole(file, made).catch(() => undefined);
    return typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made);
  }
}

/** Removes the results that no build has used for a month. */
export async function removeUnusedResults(): Promise<void> {
  const names = await readdir(KEPT_FOLDER).catch(() => []);
  for (const name of names) {
    const file = join(KEPT_FOLDER, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > KEPT_FOR) await rm(file, { force: true });
  }
}

const codes = new Map<string, string>();

/** A digest of the code in a folder and of `package.json`, which pins the version of each package. */
function codeOf(room: string): string {
  const folder = join(CODE_FOLDER, room);
  const read = () =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(join(folder, name), 'utf8'))
      .join('\n') + readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8');
  const code = codes.get(room) ?? read();
  codes.set(room, code);
  return code;
}
