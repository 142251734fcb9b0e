// Two suites: `unit` needs Node alone, `browser` a built site and a browser, which it makes and finds by itself.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
          // Long, since a machine may have much else to do.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What a key or a click does may wait for a script that is only loaded then.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
