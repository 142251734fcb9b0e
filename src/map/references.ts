// Where each claim stands among an article's maps: the one that argues for or against it, and the others that use it.

import { slugOf } from '../model/corpus.ts';
import { nodesIn } from './pieces.ts';
import type { MapSection } from './sections.ts';

/** Maps are counted from 0 here. */
export interface References {
  /** Unique names for the maps, from what they begin with. */
  readonly ids: readonly string[];
  /** The map in which the claim is argued; undefined where no argument bears on it. */
  argued(claim: string): number | undefined;
  /** All maps in which the claim stands. */
  standsIn(claim: string): readonly number[];
}

export function referencesOf(sections: readonly MapSection[]): References {
  const argued = new Map<string, number>();
  const stands = new Map<string, Set<number>>();
  for (const [i, section] of sections.entries()) {
    for (const node of nodesIn(section).filter(({ kind }) => kind === 'claim')) {
      if (node.argued && !argued.has(node.id)) argued.set(node.id, i);
      stands.set(node.id, (stands.get(node.id) ?? new Set()).add(i));
    }
  }
  return {
    ids: uniqueIds(sections.map(({ id }) => slugOf(id))),
    argued: (claim) => argued.get(claim),
    standsIn: (claim) => [...(stands.get(claim) ?? [])],
  };
}

/** A claim with more arguments than a map holds begins several; the later ones are numbered. */
function uniqueIds(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  for (const id of ids) {
    let unique = id;
    for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
    taken.add(unique);
  }
  return [...taken];
}
