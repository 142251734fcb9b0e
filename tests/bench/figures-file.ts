// The file of figures: a machine and what each bench measured on it, last time it ran. It is written after each bench, so
// that a long run that breaks off leaves what it has measured.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './bench.ts';
import { benches } from './benches.ts';
import { type Machine, machine } from './machine.ts';

export interface Figures {
  readonly machine: Machine;
  /** By the names of benches, in their order. */
  readonly benches: Readonly<Record<string, readonly Figure[]>>;
}

/** None where there is no file, or one of another machine. */
export function readFigures(file: string): Figures {
  const here = machine();
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures) : undefined;
  const isOfHere = JSON.stringify(kept?.machine) === JSON.stringify(here);
  return { machine: here, benches: isOfHere && kept !== undefined ? kept.benches : {} };
}

/** Puts a bench's figures in the place of earlier ones. */
export function addFigures(file: string, name: string, figures: readonly Figure[]): void {
  const kept = readFigures(file);
  const all = { ...kept.benches, [name]: figures };
  const inOrder = Object.keys(benches).flatMap((bench) => (all[bench] ? [[bench, all[bench]] as const] : []));
  const content: Figures = { machine: kept.machine, benches: Object.fromEntries(inOrder) };
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
