// `npm test`: lint, then the suites of Vitest one after the other; the last line is the count over all. `--lint` runs lint
// alone; names of files or folders (`npm test -- tests/anchor`) run only those. Where CI is set, a skipped test is a failure.

import { startVitest, type Vitest } from 'vitest/node';
import { runLintSteps } from './lint-steps.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each, to be read at the end of a long log. */
  readonly failures?: readonly string[];
}

/** Apart, so that a site that can't be built leaves the other suite its results, and two cores are enough. */
const SUITES = ['unit', 'browser'];

const isCI = (process.env['CI'] ?? '') !== '';
const chosen = process.argv.slice(2);
const counts: readonly Count[] = chosen.includes('--lint') ? [runLintSteps()] : await runSuites(chosen);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const isNothing = passed + failed === 0;

if (isNothing) console.log(`\nNo test is in ${chosen.join(', ')}; expected names of files or folders below tests/`);
for (const line of counts.flatMap(({ failures = [] }) => failures)) console.log(line);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || isNothing ? 1 : 0);

/** @param files those to run; lint is left out where some are named */
async function runSuites(files: readonly string[]): Promise<readonly Count[]> {
  const results = files.length === 0 ? [runLintSteps()] : [];
  for (const suite of SUITES) results.push(await runSuite(suite, files));
  return results;
}

/** A suite that should be there and has no test is a failure. */
async function runSuite(project: string, files: readonly string[]): Promise<Count> {
  const options = {
    config: 'tests/vitest.config.ts',
    project,
    run: true,
    watch: false,
    passWithNoTests: files.length > 0,
  };
  const vitest = await startVitest([...files], options);
  const count = countOf(vitest);
  await vitest.close();
  const isMissing = files.length === 0 && count.passed + count.failed === 0;
  return isMissing ? { passed: 0, failed: 1 } : count;
}

/** A file that can't be read and an error outside of any test count as one failure each. */
function countOf(vitest: Vitest): Count {
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (...states: string[]) => tests.filter((test) => states.includes(test.result().state));
  const skipped = inState('skipped', 'pending');
  if (skipped.length > 0) console.log(`${skipped.length} skipped${isCI ? ', which is a failure in CI' : ''}`);
  const failures = [
    ...[...inState('failed'), ...(isCI ? skipped : [])].map(
      (test) => `✗ ${test.module.relativeModuleId} > ${test.fullName}`,
    ),
    ...modules.filter((module) => module.errors().length > 0).map((module) => `✗ ${module.relativeModuleId}`),
    ...vitest.state.getUnhandledErrors().map((error) => `✗ ${String(error)}`),
  ];
  return { passed: inState('passed').length, failed: failures.length, failures };
}
