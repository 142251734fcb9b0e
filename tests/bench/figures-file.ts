// The file of figures: a machine, and the last figures of each bench on it. The file is written after each bench, so that
// an interrupted run loses no figures.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './bench.ts';
import { benches } from './benches.ts';
import { type Machine, machine } from './machine.ts';

export interface Figures {
  readonly machine: Machine;
  /** Figures by name of bench, in the order of the table of benches. */
  readonly benches: Readonly<Record<string, readonly Figure[]>>;
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
  const all = { ...kept.benches, [name]: figures };
  const inOrder = Object.keys(benches).flatMap((bench) => (all[bench] ? [[bench, all[bench]] as const] : []));
  const content: Figures = { machine: kept.machine, benches: Object.fromEntries(inOrder) };
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
