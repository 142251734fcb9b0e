// A content folder → a site, made by the same command that people use, in a process of its own.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

/** @throws {Error} with all that the command printed, where it fails */
export function buildSite(content: string, dist: string): void {
  const { status, output } = runBuild(content, dist);
  if (status !== 0) throw new Error(`The site of ${content} can't be built:\n${output}`);
}

export function runBuild(content: string, dist: string): { readonly status: number | null; readonly output: string } {
  // Vitest sets NODE_ENV to test and, in its workers, what Vite reads as `import.meta.env`: Astro would build for development.
  const { DEV, PROD, MODE, SSR, BASE_URL, ...own } = process.env;
  const env = { ...own, POSTIL_CONTENT: content, POSTIL_DIST: dist, NODE_ENV: 'production' };
  const { status, stdout, stderr } = inTurn(() =>
    spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' }),
  );
  return { status, output: stdout + stderr };
}

const TURN = 'node_modules/.cache/postil-building';

/** Time after which another build counts as interrupted, in steps of 0.2 s. */
const PATIENCE = 300;

/** Builds share Astro's cache, so test files that run side by side build one after the other. */
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
    // Another holds it.
    return false;
  }
}
