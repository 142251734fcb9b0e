// `npm test`: runs lint, then both suites of Vitest, one after the other; the last line has the total numbers.
//   npm test -- unit                  one suite: `unit` needs only Node, `browser` builds a site and opens it
//   npm test -- tests/anchor          files and folders by part of their path, without lint
//   npm test -- unit anchor --watch   run again after each change
//   npm test -- --lint                only lint
// If the variable CI is set, a skipped test is a failure.

import { startVitest, type Vitest } from 'vitest/node';
import { runLintSteps } from './lint-steps.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** One line for each failure, printed again at the end of a long log. */
  readonly failures?: readonly string[];
}

/**
 * The suites in order. They are not parallel, so that two cores are enough, and unit results are shown if the site
 * fails.
 */
const SUITES = ['unit', 'browser'];

const isCI = (process.env['CI'] ?? '') !== '';
const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const chosenSuites = SUITES.filter((suite) => words.includes(suite));
const chosen = words.filter((word) => !flags.includes(word) && !SUITES.includes(word));
const unknown = flags.find((flag) => flag !== '--lint' && flag !== '--watch');
if (unknown !== undefined) {
  console.error(`${unknown} is not an option: expected --lint or --watch; remove it`);
  process.exit(2);
}
if (flags.includes('--watch')) await watch(chosenSuites[0] ?? 'unit', chosen);
const counts: readonly Count[] = flags.includes('--lint') ? [await runLintSteps()] : await runSuites(chosen);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const isNothing = passed + failed === 0;

if (isNothing)
  console.log(`\nNo test matches ${chosen.join(', ')}: expected parts of paths below tests/, such as tests/anchor`);
for (const line of counts.flatMap(({ failures = [] }) => failures)) console.log(line);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || isNothing ? 1 : 0);

/** @param files parts of paths. With files or a suite, lint is not run. */
async function runSuites(files: readonly string[]): Promise<readonly Count[]> {
  const suites = chosenSuites.length > 0 ? chosenSuites : SUITES;
  const results = files.length === 0 && chosenSuites.length === 0 ? [await runLintSteps()] : [];
  for (const suite of suites) results.push(await runSuite(suite, files));
  return results;
}

/** Runs the tests after each change until the user stops it. */
async function watch(project: string, files: readonly string[]): Promise<never> {
  await startVitest([...files], { config: 'tests/vitest.config.ts', project, watch: true });
  return new Promise<never>(() => undefined);
}

/** Runs a suite. A suite without tests is a failure, unless only some files were requested. */
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

/** Counts tests. A test file that does not load, and an error outside a test, are one failure each. */
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
    ...vitest.state.getUnhandledErrors().map((error) => `✗ an error outside the tests: ${messageOf(error)}`),
  ];
  return { passed: inState('passed').length, failed: failures.length, failures };
}

/** @param error an error of another process, which may be an object without methods */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : (JSON.stringify(error) ?? '');
}
