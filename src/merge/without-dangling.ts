// Admitted entries → the entries whose references all lead to existing entries that are not withdrawn. Other entries
// are queued, and so are entries that refer to a queued entry.

import { keyOf } from '../model/collections.ts';
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
      const references = referencesOf(entry);
      const lost = references.find(({ to, id }) => !to.some((collection) => ids.has(`${collection}/${id}`)));
      const isOwn = references.some(({ to, id }) => id === entry.id && to.some((one) => one === entry.collection));
      if (lost === undefined && !isOwn) return true;
      ids.delete(keyOf(entry));
      const diagnosis = lost === undefined ? OWN_REFERENCE : unknownId(lost);
      queued.push({ path: candidate.path, ...diagnosis, candidate, data: entry.data });
      return false;
    });
  }
  return { admitted: left, refused: queued };
}

const OWN_REFERENCE = {
  rule: 'own-reference',
  found: 'this entry refers to itself',
  remedy: 'name the entry that was meant, or delete this item',
};

function unknownId({ to, id }: Reference) {
  return {
    rule: 'unknown-id',
    found: `the entry names ${to.join(' or ')} “${id}”, which the library does not have`,
    remedy: 'correct the id, or add that entry first',
  };
}
