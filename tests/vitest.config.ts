// Two suites: `unit` needs only Node; `browser` builds a site and finds or installs a browser.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Timeout of a test in milliseconds. It is long, because it only ends tests that hang, and a machine can be busy. */
const PATIENCE = 300_000;

const root = fileURLToPath(new URL('..', import.meta.url));

// Workers and the commands that tests start keep compiled modules here. A command then starts in two thirds of the
// time.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/compiled');

export default defineConfig({
  root,
  test: {
    root,
    // More workers than the two cores of a small machine, because browser tests mostly wait.
    maxWorkers: 6,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          isolate: false,
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
          isolate: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // The timeout is long, because a key or a click can load a script first.
          expect: { poll: { timeout: PATIENCE / 5 } },
          provide: { patience: PATIENCE / 5 },
        },
      },
    ],
  },
});
