// Admitted entries → the entries whose references all lead to existing entries that are not withdrawn. Other entries
// are queued, and so are entries that refer to a queued entry.

import { lostLinks } from '../check/article-rules.ts';
import { collectionNames, keyOf } from '../model/collections.ts';
import { type Corpus, isLive } from '../model/corpus.ts';
import type { Diagnosis } from '../model/problem.ts';
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
  // A link may lead to any entry, as the check allows.
  const standing = new Set(collectionNames.flatMap((name) => [...corpus[name].values()].map(({ file }) => file)));
  const queued = [...refused];
  let left = admitted;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter(({ entry, candidate }) => {
      const references = referencesOf(entry);
      const lost = references.find(({ to, id }) => !to.some((collection) => ids.has(`${collection}/${id}`)));
      const isOwn = references.some(({ to, id }) => id === entry.id && to.some((one) => one === entry.collection));
      const [link] = lostLinks(entry, (file) => standing.has(file) || ids.has(file.replace(/\.md$/, '')));
      if (lost === undefined && !isOwn && link === undefined) return true;
      ids.delete(keyOf(entry));
      const diagnosis = diagnosisOf(lost, isOwn, link);
      queued.push({ path: candidate.path, ...diagnosis, candidate, data: entry.data });
      return false;
    });
  }
  return { admitted: left, refused: queued };
}

function diagnosisOf(
  lost: Reference | undefined,
  isOwn: boolean,
  link: Pick<Diagnosis, 'found' | 'remedy'> | undefined,
) {
  if (lost !== undefined) return unknownId(lost);
  return isOwn || link === undefined ? OWN_REFERENCE : { rule: 'link-target', ...link };
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
