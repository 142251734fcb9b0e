// A list of annotations (the answer), and the drafts that it replaces → the answer with the ids of these drafts, so
// that a link to a draft leads to the new entry. A claim takes over the id of a draft with a similar passage, an
// argument the id of a draft with the same claims.

import { indexText } from '../anchor/indexed-text.ts';
import type { Range } from '../anchor/range.ts';
import type { Candidate, Imported } from '../import/candidate.ts';
import { readingOf } from '../markdown/readings.ts';
import type { Entry } from '../model/collections.ts';
import { isOf } from '../model/collections.ts';
import { aimOf, type Corpus, premisesOf, resolve, slugOf } from '../model/corpus.ts';
import { freeSlug } from '../text/slug.ts';
import { passageFinder } from './find-passage.ts';
import { shareWithin } from './text-ranges.ts';

/**
 * Minimum share of the longer of two passages that must also be in the other passage, so that a claim of the answer
 * takes over the slug of a draft.
 */
const LEAST_COMMON_SHARE = 1 / 2;

/** @param replacedDrafts the drafts that the answer replaces */
export function withKeptIds(
  imported: Imported,
  replacedDrafts: ReadonlySet<Entry>,
  corpus: Corpus,
  article: string,
): Imported {
  const claims = imported.candidates.filter(({ collection }) => collection === 'claims');
  const slugs = withoutClashes(claims, claimSlugs(claims, replacedDrafts, corpus, article));
  const renamed = imported.candidates.map((candidate) => withSlugs(candidate, slugs));
  const { thesis } = imported;
  return {
    ...imported,
    candidates: withArgumentIds(renamed, replacedDrafts, article),
    ...(thesis !== undefined && { thesis: slugs.get(thesis) ?? thesis }),
  };
}

/**
 * For the claims of the answer that take over a slug, by their keys in the answer: the slug of a draft with a similar
 * passage. The most similar pairs of claim and draft are formed first.
 */
function claimSlugs(
  claims: readonly Candidate[],
  replacedDrafts: ReadonlySet<Entry>,
  corpus: Corpus,
  article: string,
): ReadonlyMap<string, string> {
  const { layer, claims: placed } = readingOf(corpus, article);
  const finder = passageFinder(indexText(layer));
  const drafts = placed.filter(({ entry }) => replacedDrafts.has(entry));
  const pairs = claims.flatMap(({ key, passages }) => {
    const found = finder.findPieces(passages);
    const ranges = found.flatMap((one) => ('range' in one ? [one.range] : []));
    if (ranges.length < found.length || ranges.length === 0) return [];
    return drafts.map(({ entry, ranges: drafted }) => ({
      key,
      slug: slugOf(entry.id),
      share: likeness(ranges, drafted),
    }));
  });
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, slug, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    if (share < LEAST_COMMON_SHARE || slugs.has(key) || taken.has(slug)) continue;
    slugs.set(key, slug);
    taken.add(slug);
  }
  return slugs;
}

function likeness(a: readonly Range[], b: readonly Range[]): number {
  return Math.min(shareWithin(a, b), shareWithin(b, a));
}

/** The slugs, and a free slug for each claim whose own key is taken over by another claim. */
function withoutClashes(claims: readonly Candidate[], slugs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = new Set(slugs.values());
  const all = new Map(slugs);
  for (const { key } of claims) {
    if (all.has(key) || !taken.has(key)) continue;
    const free = freeSlug(key, new Set([...taken, ...claims.map((claim) => claim.key)]), key);
    all.set(key, free);
    taken.add(free);
  }
  return all;
}

function withSlugs(candidate: Candidate, slugs: ReadonlyMap<string, string>): Candidate {
  const { collection, key, data } = candidate;
  const slug = (id: unknown) => (typeof id === 'string' ? (slugs.get(id) ?? id) : id);
  if (collection === 'claims') return { ...candidate, key: slugs.get(key) ?? key };
  if (collection !== 'arguments') return candidate;
  const { premises, conclusion, target, relation } = data;
  return {
    ...candidate,
    data: {
      ...data,
      ...(Array.isArray(premises) && { premises: premises.map((one) => ({ ...one, claim: slug(one.claim) })) }),
      ...(conclusion !== undefined && { conclusion: slug(conclusion) }),
      ...(target !== undefined && { target: relation === 'undercut' ? target : slug(target) }),
    },
  };
}

/** The candidates. An argument takes over the id of the draft with the same relation, premises and aim. */
function withArgumentIds(
  candidates: readonly Candidate[],
  replacedDrafts: ReadonlySet<Entry>,
  article: string,
): readonly Candidate[] {
  const drafts = [...replacedDrafts].filter((entry) => isOf(entry, 'arguments'));
  const known = new Map(
    drafts.map((draft) => [signature(draft.data.relation, premisesOf(draft), aimOf(draft)), slugOf(draft.id)]),
  );
  const keys = new Map<string, string>();
  const taken = new Set(candidates.filter(isArgument).map(({ key }) => key));
  for (const { key, data } of candidates.filter(isArgument)) {
    const { premises, conclusion, target, relation } = data;
    const ids = Array.isArray(premises) ? premises.map(({ claim }) => resolve(String(claim), article)) : [];
    const slug = known.get(signature(relation, ids, resolve(String(conclusion ?? target), article)));
    if (slug === undefined || taken.has(slug)) continue;
    keys.set(key, slug);
    taken.add(slug);
  }
  return candidates.map((candidate) => {
    if (!isArgument(candidate)) return candidate;
    const { data, key } = candidate;
    const target = data['relation'] === 'undercut' ? keys.get(String(data['target'])) : undefined;
    return { ...candidate, key: keys.get(key) ?? key, data: target === undefined ? data : { ...data, target } };
  });
}

function isArgument({ collection }: Candidate): boolean {
  return collection === 'arguments';
}

function signature(relation: unknown, premises: readonly string[], aim: string | undefined): string {
  return [relation, ...premises.toSorted(), aim ?? ''].join(' ');
}
