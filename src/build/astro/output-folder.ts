// The folder of the built site: POSTIL_DIST, or `dist` in the working folder.

import { relative, resolve } from 'node:path';
import { fileProblem } from '../../corpus/file-problem.ts';
import type { Problem } from '../../model/problem.ts';

export function outputFolder(): string {
  return process.env['POSTIL_DIST'] || 'dist';
}

/**
 * The problem of a site's folder whose path begins with the characters of the project's path: `…/postil-site` beside
 * `…/postil`. Astro compares the paths as strings, so it treats the folder as a part of the project, and writes its
 * page code there. The code finds no packages there. No setting of Astro prevents this.
 */
export function ambiguousOutputProblem(dist: string): Problem | undefined {
  const [folder, project] = [resolve(dist), process.cwd()];
  return folder.startsWith(project) && relative(project, folder).startsWith('..')
    ? fileProblem(folder, FOUND, 'choose one with POSTIL_DIST')
    : undefined;
}

const FOUND =
  'lies beside the project and its name begins as the project’s does, which Astro can’t tell from a folder in it: expected another name';
