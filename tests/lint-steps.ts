// The checks that run none of the project's code, each counted as a test: its name, the command, and the remedy.

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

/** Runs each in turn and prints failures with their remedies. */
export function runLintSteps(): { readonly passed: number; readonly failed: number } {
  console.log('\nlint');
  const passed = lintSteps.filter(passes).length;
  return { passed, failed: lintSteps.length - passed };
}

function passes({ name, command: [program, ...parameters], remedy }: LintStep): boolean {
  // The folder's own programs first, and its own Node with them: the system's may be older.
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
