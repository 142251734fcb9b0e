// Runs a command in its own process → its output and its exit code.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function runCommand(name: string, ...parameters: readonly string[]): Ran {
  const script = join(import.meta.dirname, `../../src/cli/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
