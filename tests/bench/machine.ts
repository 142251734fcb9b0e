// The machine that the benches run on.

import { cpus, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Size of the memory in GB. */
  readonly memory: number;
  readonly node: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memory: Math.round(totalmem() / 1e9),
    node: process.version,
  };
}
