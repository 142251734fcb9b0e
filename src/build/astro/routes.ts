// The files in `src/pages` → Astro's routes. They are injected, so that a library needs no pages of its own.

import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { CODE_EXTENSION, CODE_FOLDER } from '../../corpus/package-files.ts';

export interface Route {
  /** The route's address with its parameters: `/claims/[article]/[claim]`. */
  readonly pattern: string;
  /** The path of the page's or the endpoint's file. */
  readonly entrypoint: string;
}

const PAGES = join(CODE_FOLDER, 'pages');

/** Pages of the manual. A site without the manual does not have them. */
const MANUAL = /^\/guide\//;

interface RouteOptions {
  readonly isBuild: boolean;
  readonly hasManual: boolean;
}

export function routesOf({ isBuild, hasManual }: RouteOptions): readonly Route[] {
  return globSync(['**/*.astro', `**/*${CODE_EXTENSION}`], { cwd: PAGES })
    .sort()
    .map((file) => ({ pattern: patternOf(file, isBuild), entrypoint: join(PAGES, file) }))
    .filter(({ pattern }) => hasManual || !MANUAL.test(`${pattern}/`));
}

/**
 * The pattern of a page's route. In a build, an index page must have the name `index`: `/guide/index`. Below a folder
 * that is a parameter, Astro finds the page only if its name is a parameter too: `/[list]/[article]/[index]`. The value
 * of this parameter is always `index`.
 */
function patternOf(file: string, isBuild: boolean): string {
  const path = `/${file.slice(0, file.lastIndexOf('.'))}`;
  if (!isBuild) return path.replace(/\/index$/, '') || '/';
  return path.includes('[') ? path.replace(/\/index$/, '/[index]') : path;
}
