// Admitted entries → the entries whose references all lead to live entries. An entry that refers to a missing or
// withdrawn entry is queued. Entries that refer to a queued entry are queued too.

import type { Entry } from '../model/collections.ts';
import { type Corpus, isLive } from '../model/corpus.ts';
import type { Reference } from '../model/reference.ts';
import { referencesOf } from '../model/references.ts';
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
  const queued = [...refused];
  let left = admitted;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter(({ entry, candidate }) => {
      const lost = referencesOf(entry).find(({ to, id }) => !to.some((collection) => ids.has(`${collection}/${id}`)));
      if (lost === undefined) return true;
      ids.delete(keyOf(entry));
      queued.push({ path: candidate.path, ...unknownId(lost), candidate, data: entry.data });
      return false;
    });
  }
  return { admitted: left, refused: queued };
}

function unknownId({ to, id }: Reference) {
  return {
    rule: 'unknown-id',
    found: `the entry names ${to.join(' or ')} “${id}”, which the library does not have`,
    remedy: 'correct the id, or add that entry first',
  };
}

function keyOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}
