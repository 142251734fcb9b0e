// A program, run in its own process → its time, processor time and peak memory.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /**
   * Processor time in seconds of the program and of the programs that it started, such as Pagefind’s indexer. It
   * depends less on other load on the machine than the time does. On systems without /proc, the programs that it
   * started are not counted.
   */
  readonly processor: number;
  /** Peak memory of the process in MB. */
  readonly memory: number;
  readonly output: string;
}

/** A module that prints the resources used by the process, including its threads, when the main thread ends. */
const SAY = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.log('used ' + maxRSS + ' KB, ' + (userCPUTime + systemCPUTime) + ' µs');
  })`,
)}`;

/**
 * Runs Node.
 * @param parameters the program and its arguments
 * @throws {Error} with the whole output, if the program fails
 */
export function runMeasured(
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = process.cwd(),
): Run {
  const before = childrenTime();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', SAY, ...parameters], {
    cwd,
    // Vitest sets NODE_ENV to test, which would make Astro build for development.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const seconds = (performance.now() - start) / 1000;
  const children = childrenTime() - before;
  if (status !== 0) throw new Error(`${parameters.join(' ')} failed:\n${stdout}${stderr}`);
  const [, memory = 0, processor = 0] = /used (\d+) KB, (\d+) µs/.exec(stdout) ?? [];
  return {
    seconds,
    processor: Math.max(children, Number(processor) / 1e6),
    memory: Number(memory) / 1000,
    output: stdout,
  };
}

/** Ticks of the system's clock in a second. */
const TICKS = 100;

/** Processor time in seconds of all ended child processes and of theirs; 0 on a system without /proc. */
function childrenTime(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  // The fields after the name of the program, which is in parentheses; 13 and 14 are the user and system time of
  // children.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
