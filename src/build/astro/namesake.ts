// A folder for the site that Astro would take for one in the project: `…/postil-site` beside `…/postil`. It compares the paths as strings,
// puts there what it runs to make the pages, and that finds no packages. No setting changes it.

import { relative, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { fileMessage } from '../../corpus/file-fault.ts';

export function namesakeFault(dist: string): VFileMessage | undefined {
  const [folder, project] = [resolve(dist), process.cwd()];
  return folder.startsWith(project) && relative(project, folder).startsWith('..')
    ? fileMessage(folder, REASON)
    : undefined;
}

const REASON =
  'lies beside the project and its name begins as the project’s does, which Astro can’t tell from a folder in it: expected another name; choose one with POSTIL_DIST';
