// The maps of an article → for each claim, the map with arguments for or against the claim, and all maps that contain
// the claim.

import { slugOf } from '../model/corpus.ts';
import { nodesIn } from './pieces.ts';
import type { MapSection } from './sections.ts';

/** The maps in which claims occur. The number of a map is its index, from 0. */
export interface References {
  /** A unique id of each map, made from the id of its first claim or argument. */
  readonly ids: readonly string[];
  /** The map with the arguments for and against the claim; undefined without such arguments. */
  arguedIn(claim: string): number | undefined;
  /** All maps that contain the claim. */
  shownIn(claim: string): readonly number[];
}

export function referencesOf(sections: readonly MapSection[]): References {
  const argued = new Map<string, number>();
  const shown = new Map<string, Set<number>>();
  for (const [i, section] of sections.entries()) {
    for (const node of nodesIn(section).filter(({ kind }) => kind === 'claim')) {
      if (node.argued && !argued.has(node.id)) argued.set(node.id, i);
      shown.set(node.id, (shown.get(node.id) ?? new Set()).add(i));
    }
  }
  return {
    ids: uniqueIds(sections.map(({ id }) => slugOf(id))),
    arguedIn: (claim) => argued.get(claim),
    shownIn: (claim) => [...(shown.get(claim) ?? [])],
  };
}

/** The ids of the overview, and of the map with all arguments. No other map gets them. */
export const OVERVIEW = 'overview';
export const ALL_ARGUMENTS = 'all-arguments';
const RESERVED = [OVERVIEW, ALL_ARGUMENTS];

/**
 * The ids, with a number added to repeated ids (`war`, `war-2`). An id repeats if the arguments of its claim are in
 * several maps.
 */
function uniqueIds(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>(RESERVED);
  for (const id of ids) {
    let unique = id;
    for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
    taken.add(unique);
  }
  return [...taken].slice(RESERVED.length);
}
