// The person who edits, and the day, as they are kept in entries.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Editor {
  readonly name: string | undefined;
  /** `2026-12-01` */
  readonly day: string;
}

/** The editor at this computer: the name is git's. */
export async function editorAt(folder: string): Promise<Editor> {
  return { name: await nameFromGit(folder), day: today() };
}

/** The name in git's settings; undefined if git is not installed, or has no name. */
export async function nameFromGit(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: folder });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The day of this computer's clock: `2026-12-01`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
