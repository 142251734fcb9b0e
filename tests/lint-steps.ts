// The static checks, each with its name, its command and its remedy. Each is counted as a test.

import { execFile } from 'node:child_process';
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

/** Runs all checks at the same time, and prints the results in order, with the remedies of failures. */
export async function runLintSteps(): Promise<{ readonly passed: number; readonly failed: number }> {
  console.log('\nlint');
  const results = await Promise.all(lintSteps.map(run));
  for (const { line } of results) console.log(line);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

function run(step: LintStep): Promise<{ readonly passed: boolean; readonly line: string }> {
  const {
    name,
    remedy,
    command: [program, ...parameters],
  } = step;
  // The programs in node_modules come first, including Node, because the system's versions can be older.
  const env = {
    ...process.env,
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const options = { env, shell: process.platform === 'win32', maxBuffer: Number.POSITIVE_INFINITY };
  return new Promise((done) => {
    execFile(program, parameters, options, (error, stdout, stderr) => {
      const reason = error !== null && stdout === '' && stderr === '' ? error.message : '';
      const line = error === null ? ` ✓ ${name}` : ` × ${name}: ${remedy}\n${stdout}${stderr}${reason}`;
      done({ passed: error === null, line });
    });
  });
}
