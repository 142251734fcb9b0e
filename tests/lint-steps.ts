// The static checks, each with its name, its command and its remedy. Each is counted as a test.

import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

interface LintStep {
  readonly name: string;
  readonly command: readonly [program: string, ...parameters: string[]];
  readonly remedy: string;
}

const biome = ['--config-path=tests/lint.json', '--max-diagnostics=50'];

const lintSteps: readonly LintStep[] = [
  { name: 'format', command: ['biome', 'format', ...biome], remedy: 'run "npm run format"' },
  {
    name: 'lint',
    command: ['biome', 'check', '--formatter-enabled=false', '--error-on-warnings', ...biome],
    remedy: 'run "npm run format", then fix the rest by hand',
  },
  { name: 'types of .ts and .astro', command: ['astro', 'check'], remedy: 'fix the types' },
  { name: 'dead code', command: ['knip', '--no-progress'], remedy: 'remove the unused code, or use it' },
];

/** Runs all checks in order, and prints the failures with their remedies. */
export function runLintSteps(): { readonly passed: number; readonly failed: number } {
  console.log('\nlint');
  const passed = lintSteps.filter(passes).length;
  return { passed, failed: lintSteps.length - passed };
}

function passes({ name, command: [program, ...parameters], remedy }: LintStep): boolean {
  // The programs in node_modules come first, including Node, because the system's versions can be older.
  const env = {
    ...process.env,
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    console.log(` ✓ ${name}`);
    return true;
  }
  console.log(` × ${name}: ${remedy}\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  return false;
}
