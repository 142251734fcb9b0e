// Candidates from outside the library → entries to write, and entries to queue with the reasons. An entry is admitted
// only if its words occur in the article and have room for one more mark, its ids are known, and it does not complete a
// cycle of support or of attacks.

import { indexText } from '../anchor/indexed-text.ts';
import { voicesOf } from '../check/argument-rules.ts';
import { CROWDED, roomIn } from '../check/crowded.ts';
import type { Imported } from '../import/candidate.ts';
import type { Reading } from '../markdown/reading.ts';
import { readingOf } from '../markdown/readings.ts';
import { type Effects, effectsOf } from '../model/argument-graph.ts';
import { isOf } from '../model/collections.ts';
import { type ArgumentEntry, aimOf, type Corpus, premisesOf } from '../model/corpus.ts';
import { annotationCollections } from '../model/kinds.ts';
import type { Diagnosis } from '../model/problem.ts';
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
  const language = corpus.articles.get(article)?.data.language;
  for (const candidate of ORDER.flatMap((collection) => candidates.filter((one) => one.collection === collection))) {
    const result = formEntry(candidate, { article, language, finder, naming, actors, text: reading.layer });
    if ('rule' in result) {
      naming.reserved(candidate);
      refused.push(result);
    } else if ('kept' in result) kept.push(result.kept);
    else formed.push(result);
    const file = 'kept' in result ? result.kept : 'entry' in result ? result.entry.file : '';
    if (candidate.here !== undefined && file !== '')
      here.set(file.slice('actors/'.length, -'.md'.length), candidate.here);
  }
  const marked = without({ admitted: formed, refused }, crowdedBeside(reading));
  const known = withoutDangling(marked, corpus);
  const acyclic = without(known, cyclesWith(corpus));
  const consistent = without(acyclic, selfAttacksWith(corpus, acyclic.admitted));
  // An undercut of an argument that was queued for a cycle must be queued too.
  const sorted = withoutDangling(consistent, corpus);
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

/** The admitted entries without those that have a fault. `faultOf` is asked in the order of the entries. */
function without({ admitted, refused }: Sorted, faultOf: (one: Admitted) => Fault | undefined): Sorted {
  const queued = [...refused];
  const left = admitted.filter((one) => {
    const fault = faultOf(one);
    const { candidate, entry } = one;
    if (fault !== undefined) queued.push({ path: candidate.path, ...fault, candidate, data: entry.data });
    return fault === undefined;
  });
  return { admitted: left, refused: queued };
}

type Fault = Diagnosis & Pick<Refused, 'rule'>;

/** Finds entries on words that already have as many annotations as a page can mark. */
function crowdedBeside({ layer, claims, remarks }: Reading): (one: Admitted) => Fault | undefined {
  const hasRoom = roomIn(layer.text.length);
  for (const { ranges } of [...claims, ...remarks]) hasRoom(ranges);
  return ({ ranges }) => (hasRoom(ranges) ? undefined : { rule: 'crowded', ...CROWDED });
}

/**
 * Finds arguments that would complete a cycle of support. Each argument is compared with the library's arguments and
 * the admitted arguments before it.
 */
function cyclesWith(corpus: Corpus): (one: Admitted) => Fault | undefined {
  const supports = supportsOf(corpus.listed('arguments'));
  return ({ entry }) => {
    if (!isOf(entry, 'arguments') || entry.data.relation !== 'support') return undefined;
    const support = { premises: premisesOf(entry), aim: aimOf(entry) ?? '' };
    const closing = supports.closingPremise(support);
    if (closing !== undefined) return cycleOf(support.aim, closing);
    supports.add(support);
    return undefined;
  };
}

function cycleOf(aim: string, premise: string) {
  return {
    rule: 'support-cycle',
    found: `“${aim}” already supports “${premise}”, so this argument would complete a cycle`,
    remedy: 'reverse or leave out one of the arguments',
  };
}

/** Finds arguments with which a holder would attack the premises of their own argument, as the check reports. */
function selfAttacksWith(corpus: Corpus, admitted: readonly Admitted[]): (one: Admitted) => Fault | undefined {
  const { articles } = corpus;
  const added = admitted.map(({ entry }) => entry).filter((entry) => isOf(entry, 'claims'));
  const claims = new Map([...corpus.claims, ...added.map((claim) => [claim.id, claim] as const)]);
  const byVoice = new Map<string, Effects>();
  const effectsFor = (argument: ArgumentEntry) =>
    voicesOf(argument, { articles, claims }).map((voice) => {
      const effects = byVoice.get(voice) ?? effectsOf([]);
      byVoice.set(voice, effects);
      return effects;
    });
  const add = (argument: ArgumentEntry) => {
    for (const effects of effectsFor(argument)) effects.add(argument);
  };
  for (const argument of corpus.listed('arguments')) add(argument);
  return ({ entry }) => {
    if (!isOf(entry, 'arguments')) return undefined;
    if (effectsFor(entry).some((effects) => effects.wouldCycle(entry))) return SELF_ATTACK;
    add(entry);
    return undefined;
  };
}

const SELF_ATTACK = {
  rule: 'self-attack',
  found: 'with this argument, one holder would attack the premises of their own argument',
  remedy: 'name the holder of one of the arguments, or correct relation or target',
} satisfies Fault;
