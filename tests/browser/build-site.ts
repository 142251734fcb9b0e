// A content folder → a site, built by the build command in its own process.

import { spawnSync } from 'node:child_process';

/** @throws {Error} with the whole output of the command, if it fails */
export function buildSite(content: string, dist: string): void {
  const { status, output } = runBuild(content, dist);
  if (status !== 0) throw new Error(`The site of ${content} can't be built:\n${output}`);
}

export function runBuild(content: string, dist: string): { readonly status: number | null; readonly output: string } {
  // These variables, set by Vitest, would make Astro build for development. Vite reads some of them as
  // `import.meta.env`.
  const { DEV, PROD, MODE, SSR, BASE_URL, ...own } = process.env;
  const env = { ...own, POSTIL_CONTENT: content, POSTIL_DIST: dist, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
