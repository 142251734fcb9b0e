// Candidates from outside the library → entries to write, and entries to queue with the reasons. An entry is admitted
// only if its words occur in the article, its ids are known, and it does not complete a cycle of support.

import { indexText } from '../anchor/indexed-text.ts';
import type { Imported } from '../import/candidate.ts';
import { readingOf } from '../markdown/readings.ts';
import { isOf } from '../model/collections.ts';
import { aimOf, type Corpus, premisesOf } from '../model/corpus.ts';
import { annotationCollections } from '../model/kinds.ts';
import { textOf } from '../model/problem-text.ts';
import type { Queued } from '../model/queue.ts';
import { actorIds } from './actor-ids.ts';
import type { Admission, Admitted, Refused } from './admission.ts';
import { diagnoseNames, passageFinder } from './find-passage.ts';
import { formEntry } from './form-entry.ts';
import { type Naming, namingIn } from './naming.ts';
import { supportsOf } from './supports.ts';
import { type Sorted, withoutDangling } from './without-dangling.ts';

/** Order in which entries are formed. Arguments are last, because they refer to other entries. */
const ORDER = [
  'actors',
  ...annotationCollections.filter((collection) => collection !== 'arguments'),
  'arguments',
] as const;

/**
 * @param article the id of the annotated article
 * @param from the name of the imported file, for the queue
 */
export function admit(
  { candidates, unusable, named = [], thesis, namesAuthors }: Imported,
  corpus: Corpus,
  article: string,
  from: string,
): Admission {
  const reading = readingOf(corpus, article);
  const finder = passageFinder(indexText(reading.layer));
  const naming = namingIn(corpus, article);
  const actors = actorIds(corpus, candidates, namesAuthors && corpus.articles.get(article)?.data.authors);
  const formed: Admitted[] = [];
  const refused: Refused[] = [...unusable, ...diagnoseNames(named, reading, finder)];
  const kept: string[] = [];
  const here = new Map<string, readonly string[]>();
  for (const candidate of ORDER.flatMap((collection) => candidates.filter((one) => one.collection === collection))) {
    const result = formEntry(candidate, { article, finder, naming, actors, text: reading.layer });
    if ('rule' in result) {
      naming.reserved(candidate);
      refused.push(result);
    } else if ('kept' in result) kept.push(result.kept);
    else formed.push(result);
    const file = 'kept' in result ? result.kept : 'entry' in result ? result.entry.file : '';
    if (candidate.here !== undefined && file !== '')
      here.set(file.slice('actors/'.length, -'.md'.length), candidate.here);
  }
  const known = withoutDangling({ admitted: formed, refused }, corpus);
  // Cycles are removed first. A removed argument is queued, and an undercut that attacks it must then be queued too.
  const sorted = withoutDangling(withoutCycles(known, corpus), corpus);
  return {
    write: sorted.admitted.map(({ entry }) => entry),
    kept,
    queue: sorted.refused.map((one) => queuedOf(one, from, naming)),
    here,
    ...thesisIn(
      sorted.admitted,
      thesis === undefined ? undefined : naming.renamed({ conclusion: thesis }, 'arguments'),
      corpus,
      article,
    ),
  };
}

function thesisIn(
  admitted: readonly Admitted[],
  renamed: Readonly<Record<string, unknown>> | undefined,
  corpus: Corpus,
  article: string,
): Pick<Admission, 'thesis'> {
  const thesis = renamed?.['conclusion'];
  if (typeof thesis !== 'string') return {};
  const id = `${article}/${thesis}`;
  const isThere =
    corpus.claims.has(id) || admitted.some(({ entry }) => entry.collection === 'claims' && entry.id === id);
  return isThere ? { thesis } : {};
}

function queuedOf({ path, rule, candidate, data, ...diagnosis }: Refused, from: string, naming: Naming): Queued {
  const reason = textOf(diagnosis);
  const where = path.length === 0 ? from : `${from} ${path.join('.')}`;
  if (candidate === undefined) return { from: where, rule, reason };
  const { collection, body } = candidate;
  return {
    from: where,
    rule,
    reason,
    collection,
    id: naming.reserved(candidate),
    entry: { ...(data ?? candidate.data) },
    ...(body !== '' && { body }),
  };
}

/**
 * The admitted arguments without those that would complete a cycle of support. Each argument is compared with the
 * library's arguments and the admitted arguments before it.
 */
function withoutCycles({ admitted, refused }: Sorted, corpus: Corpus): Sorted {
  const supports = supportsOf(corpus.listed('arguments'));
  const queued = [...refused];
  const left = admitted.filter(({ entry, candidate }) => {
    if (!isOf(entry, 'arguments') || entry.data.relation !== 'support') return true;
    const support = { premises: premisesOf(entry), aim: aimOf(entry) ?? '' };
    const closing = supports.closingPremise(support);
    if (closing === undefined) {
      supports.add(support);
      return true;
    }
    queued.push({ path: candidate.path, ...cycleOf(support.aim, closing), candidate, data: entry.data });
    return false;
  });
  return { admitted: left, refused: queued };
}

function cycleOf(aim: string, premise: string) {
  return {
    rule: 'support-cycle',
    found: `“${aim}” already supports “${premise}”, so this argument would complete a cycle`,
    remedy: 'reverse or leave out one of the arguments',
  };
}
