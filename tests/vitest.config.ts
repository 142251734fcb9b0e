// Two suites: `unit` needs Node alone, `browser` a built site and a browser, which it makes and finds by itself.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Milliseconds. It only ends what hangs: no test judges time, and a machine may have much else to do. */
const PATIENCE = 300_000;

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    root,
    // A machine with two cores runs the whole of it; the browser's tests wait more than they work.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // A key or a click may first load a script.
          expect: { poll: { timeout: PATIENCE / 5 } },
          provide: { patience: PATIENCE / 5 },
        },
      },
    ],
  },
});
