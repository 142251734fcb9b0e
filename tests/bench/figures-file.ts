// The file of figures: a machine, and the last figures of each bench on it. The file is written after each bench, so
// that an interrupted run loses no figures.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './bench.ts';
import { benches } from './benches.ts';
import { type Machine, machine } from './machine.ts';

export interface Figures {
  readonly machine: Machine;
  /** The last run of each bench, by the bench's name, in the order of the table of benches. */
  readonly benches: Readonly<Record<string, Measured>>;
}

/** The last run of a bench. */
export interface Measured {
  /** The day: `2026-01-31`. */
  readonly day: string;
  /** The version of Postil, with its commit if there is one: `0.1.0 (1a2b3c4)`. */
  readonly version: string;
  readonly figures: readonly Figure[];
}

/** Reads the figures of this machine; no figures if the file is missing or from another machine. */
export function readFigures(file: string): Figures {
  const here = machine();
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures) : undefined;
  const isOfHere = JSON.stringify(kept?.machine) === JSON.stringify(here);
  return { machine: here, benches: isOfHere && kept !== undefined ? kept.benches : {} };
}

/** Replaces the earlier figures of a bench in the file. */
export function addFigures(file: string, name: string, figures: readonly Figure[]): void {
  const kept = readFigures(file);
  const measured: Measured = { day: new Date().toISOString().slice(0, 10), version: version(), figures };
  const all = { ...kept.benches, [name]: measured };
  const inOrder = Object.keys(benches).flatMap((bench) => (all[bench] ? [[bench, all[bench]] as const] : []));
  const content: Figures = { machine: kept.machine, benches: Object.fromEntries(inOrder) };
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? `${number} (${stdout.trim()})` : number;
}
