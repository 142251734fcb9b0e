// Argument drafts and the library's arguments → the drafts to write: those with at least one new claim. Relations between old
// claims are not drafted, because an editor has already decided on them.

import type { ArgumentData } from '../draft/rules/relations/arguments.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { type ArgumentEntry, aimOf, type Corpus, premisesOf, resolve, slugOf } from '../model/corpus.ts';
import { freeSlug } from '../text/slug.ts';
import type { MergedClaims } from './merge-claims.ts';

export interface ArgumentWrite {
  readonly file: string;
  readonly data: ArgumentData;
  readonly body: string;
}

export function mergeArguments(proposal: Proposal, corpus: Corpus, claims: MergedClaims): readonly ArgumentWrite[] {
  const { id } = proposal.article;
  const standing = corpus.allAnnotations(id).arguments;
  const taken = new Set(standing.flatMap((argument) => [slugOf(argument.id), ...argument.data.formerIds]));
  const made = new Set(standing.map(signatureOf));
  const written = new Map<string, string>();
  return proposal.arguments.flatMap((draft): ArgumentWrite[] => {
    const data = withSlugs(draft.data, claims.slugs, written);
    if (data === undefined || made.has(signature(data, id))) return [];
    const ends = [...data.premises.map(({ claim }) => claim), data.conclusion ?? data.target ?? ''];
    if (!ends.some((slug) => claims.fresh.has(slug))) return [];
    const slug = freeSlug(draft.id, taken, ends.join(' '));
    taken.add(slug);
    written.set(draft.id, slug);
    return [{ file: `arguments/${id}/${slug}.md`, data, body: '' }];
  });
}

/**
 * The draft with the claims' slugs in the library. Undefined if one of its claims is not in the library.
 * @param written the slugs of the arguments drafted so far, which an undercut may attack
 */
function withSlugs(
  data: ArgumentData,
  slugs: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
): ArgumentData | undefined {
  const premises = data.premises.map(({ claim }) => slugs.get(claim));
  const slots = data.premises.map(({ slot }) => slot);
  const end = data.conclusion ?? data.target ?? '';
  const aim = (data.relation === 'undercut' ? written : slugs).get(end);
  if (aim === undefined || premises.some((premise) => premise === undefined || premise === aim)) return undefined;
  const renamed = premises
    .filter((premise) => premise !== undefined)
    .map((claim, i) => ({ claim, ...(slots[i] !== undefined && { slot: slots[i] }) }));
  return { ...data, premises: renamed, ...(data.conclusion === undefined ? { target: aim } : { conclusion: aim }) };
}

/** A key that is equal for two arguments with the same relation, premises and aim. */
function signatureOf(entry: ArgumentEntry): string {
  return [entry.data.relation, ...premisesOf(entry).toSorted(), aimOf(entry) ?? ''].join(' ');
}

function signature(data: ArgumentData, article: string): string {
  const premises = data.premises.map(({ claim }) => resolve(claim, article)).toSorted();
  return [data.relation, ...premises, resolve(data.conclusion ?? data.target ?? '', article)].join(' ');
}
