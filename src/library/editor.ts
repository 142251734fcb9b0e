// The person who edits, and the day, as entries record them.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Editor {
  readonly name: string | undefined;
  /** The day of the edit: `2026-12-01`. */
  readonly day: string;
}

/** The editor at this computer, by the user name of git. */
export async function editorAt(folder: string): Promise<Editor> {
  return { name: await nameFromGit(folder), day: today() };
}

/** The user name in git's settings. Undefined if git is not installed, or has no name. */
export async function nameFromGit(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: folder });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The current day on this computer: `2026-12-01`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
