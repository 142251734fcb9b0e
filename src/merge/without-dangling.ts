// Admitted entries → those whose every reference leads to an entry that stands; the others have to wait, and what rests on them too.

import { referencesOf } from '../check/references.ts';
import type { Entry } from '../model/collections.ts';
import { type Corpus, isLive } from '../model/corpus.ts';
import type { Admitted, Refused } from './admission.ts';

export interface Sorted {
  readonly admitted: readonly Admitted[];
  readonly refused: readonly Refused[];
}

export function withoutDangling({ admitted, refused }: Sorted, corpus: Corpus): Sorted {
  const { articles, claims, arguments: args, actors, schemes } = corpus;
  const ids = new Set(
    [articles, claims, args, actors, schemes].flatMap((entries) => [...entries.values()].filter(isLive).map(keyOf)),
  );
  for (const { entry } of admitted) ids.add(keyOf(entry));
  const waiting = [...refused];
  let left = admitted;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter(({ entry, candidate }) => {
      const lost = referencesOf(entry).find(({ to, id }) => !to.some((collection) => ids.has(`${collection}/${id}`)));
      if (lost === undefined) return true;
      ids.delete(keyOf(entry));
      const reason = `it names ${lost.to.join(' or ')} “${lost.id}”, which the library does not have: correct the id, or add that entry first`;
      waiting.push({ path: candidate.path, rule: 'unknown-id', reason, candidate, data: entry.data });
      return false;
    });
  }
  return { admitted: left, refused: waiting };
}

function keyOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}
