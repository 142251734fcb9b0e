// The files that come with Postil, in its repository and in the published package alike.

import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of Postil's code, with a separator at its end: `src/` in the repository, `lib/` in the package. */
export const CODE_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** The folder of Postil's `package.json`. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The extension of Postil's code: `.ts` in the repository, `.js` in the package, because Node runs no TypeScript in
 * node_modules.
 */
export const CODE_EXTENSION = extname(new URL(import.meta.url).pathname);

/** Postil's version: `1.2.0`. */
export function packageVersion(): string {
  const text = readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** The path of a public file: the user's own in `public/`, or else the one that comes with Postil. */
export function publicFile(name: string): string {
  const own = join('public', name);
  return existsSync(own) ? own : join(PACKAGE_FOLDER, 'public', name);
}
