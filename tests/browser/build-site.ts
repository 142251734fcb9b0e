// A content folder → a site, built by the build command in its own process.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

/** @throws {Error} with the whole output of the command, if it fails */
export function buildSite(content: string, dist: string): void {
  const { status, output } = runBuild(content, dist);
  if (status !== 0) throw new Error(`The site of ${content} can't be built:\n${output}`);
}

export function runBuild(content: string, dist: string): { readonly status: number | null; readonly output: string } {
  // These variables, set by Vitest, would make Astro build for development. Vite reads some of them as `import.meta.env`.
  const { DEV, PROD, MODE, SSR, BASE_URL, ...own } = process.env;
  const env = { ...own, POSTIL_CONTENT: content, POSTIL_DIST: dist, NODE_ENV: 'production' };
  const { status, stdout, stderr } = inTurn(() =>
    spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' }),
  );
  return { status, output: stdout + stderr };
}

const TURN = 'node_modules/.cache/postil-building';

/** Time, in steps of 0.2 s, after which a build assumes that the other build was interrupted, and starts. */
const PATIENCE = 300;

/** Builds share Astro's cache, so builds of parallel test files run one after the other. */
function inTurn<T>(build: () => T): T {
  for (let step = 0; step < PATIENCE && !isTaken(); step += 1)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    return build();
  } finally {
    rmSync(TURN, { recursive: true, force: true });
  }
}

function isTaken(): boolean {
  mkdirSync('node_modules/.cache', { recursive: true });
  try {
    mkdirSync(TURN);
    return true;
  } catch {
    // The folder exists because another build is running.
    return false;
  }
}
