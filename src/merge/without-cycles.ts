// Admitted arguments → the arguments that close no cycle of support with the library's arguments and the arguments admitted
// before.

import { isOf } from '../model/collections.ts';
import { type ArgumentEntry, aimOf, type Corpus, premisesOf } from '../model/corpus.ts';
import type { Sorted } from './without-dangling.ts';

export function withoutCycles({ admitted, refused }: Sorted, corpus: Corpus, article: string): Sorted {
  const supports = new Map<string, Set<string>>();
  for (const argument of corpus.annotations(article).arguments) add(supports, argument);
  const queued = [...refused];
  const left = admitted.filter(({ entry, candidate }) => {
    if (!isOf(entry, 'arguments') || entry.data.relation !== 'support') return true;
    const aim = aimOf(entry) ?? '';
    const closing = premisesOf(entry).find((premise) => leadsTo(supports, aim, premise));
    if (closing === undefined) {
      add(supports, entry);
      return true;
    }
    queued.push({ path: candidate.path, ...cycleOf(aim, closing), candidate, data: entry.data });
    return false;
  });
  return { admitted: left, refused: queued };
}

function cycleOf(aim: string, premise: string) {
  return {
    rule: 'support-cycle',
    found: `“${aim}” supports “${premise}” already, so this would be a cycle`,
    remedy: 'reverse or leave out one of the arguments',
  };
}

/** Adds an argument to the map from each claim to the claims that it supports. */
function add(supports: Map<string, Set<string>>, argument: ArgumentEntry): void {
  const aim = aimOf(argument);
  if (argument.data.relation !== 'support' || aim === undefined) return;
  for (const premise of premisesOf(argument)) {
    const aims = supports.get(premise) ?? new Set();
    supports.set(premise, aims.add(aim));
  }
}

/** Whether a claim supports another through any number of arguments. By definition, every claim supports itself. */
function leadsTo(supports: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const claim of seen) {
    if (claim === to) return true;
    for (const next of supports.get(claim) ?? []) seen.add(next);
  }
  return false;
}
