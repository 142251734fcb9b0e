// Claim drafts and the library's claims → the drafts to write, and which claim of the library each other draft is.

import type { ClaimDraft } from '../draft/rules/claims/claims.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { type ClaimEntry, type Corpus, slugOf } from '../model/corpus.ts';
import { freeSlug } from '../text/slug.ts';
import { isInNewWords, type Places, rangesOf, shareWithin } from './places.ts';

export interface MergedClaims {
  readonly write: readonly ClaimWrite[];
  /** The slug under which a draft stands in the library, by the draft's own; without those that stay away. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Slugs of the claims that are new, those written by a run that was interrupted included. */
  readonly fresh: ReadonlySet<string>;
}

export interface ClaimWrite {
  readonly file: string;
  readonly data: ClaimDraft['data'];
  readonly body: string;
}

/** A draft of which this much lies in a passage of the library is that claim. */
const SAME_PASSAGE = 1 / 2;

export function mergeClaims(proposal: Proposal, corpus: Corpus, places: Places): MergedClaims {
  const { id } = proposal.article;
  const standing = corpus.allAnnotations(id).claims;
  const taken = new Set(standing.flatMap((claim) => [slugOf(claim.id), ...claim.data.formerIds]));
  const find = finder(standing, proposal, places);
  const slugs = new Map<string, string>();
  const fresh = new Set<string>();
  const write = proposal.claims.flatMap((draft): ClaimWrite[] => {
    const same = find(draft);
    const isNew = isInNewWords(draft, proposal, places);
    if (same !== undefined) {
      if (same.data.status !== 'withdrawn') slugs.set(draft.id, slugOf(same.id));
      if (isNew && isTrace(draft, same)) fresh.add(slugOf(same.id));
      return [];
    }
    if (!isNew) return [];
    const slug = freeSlug(draft.id, taken, draft.data.statement);
    taken.add(slug);
    slugs.set(draft.id, slug);
    fresh.add(slug);
    return [{ file: `claims/${id}/${slug}.md`, data: draft.data, body: '' }];
  });
  return { write, slugs, fresh };
}

/** Whether a claim of the library is this very draft, written by a run that was interrupted. */
function isTrace(draft: ClaimDraft, claim: ClaimEntry | undefined): boolean {
  return claim?.data.status === 'draft' && claim.data.statement === draft.data.statement;
}

/**
 * Finds the library's claim that a draft is. What an interrupted run wrote is known by slug and words, and so means its own draft only;
 * any other claim means every draft that lies mostly in its passage.
 */
function finder(
  standing: readonly ClaimEntry[],
  proposal: Proposal,
  places: Places,
): (draft: ClaimDraft) => ClaimEntry | undefined {
  const bySlug = new Map(standing.map((claim) => [slugOf(claim.id), claim]));
  const traces = new Set(
    proposal.claims.filter((draft) => isTrace(draft, bySlug.get(draft.id))).map((draft) => bySlug.get(draft.id)?.id),
  );
  const others = standing.flatMap((claim) => {
    const ranges = traces.has(claim.id) ? undefined : places.claims.get(claim.id);
    return ranges === undefined ? [] : [{ claim, ranges }];
  });
  return (draft) => {
    const own = bySlug.get(draft.id);
    if (own !== undefined && traces.has(own.id)) return own;
    if (others.length === 0) return undefined;
    const ranges = rangesOf(
      places.text,
      draft.data.quotes ?? (draft.data.quote === undefined ? [] : [draft.data.quote]),
    );
    return others.find((other) => shareWithin(ranges, other.ranges) >= SAME_PASSAGE)?.claim;
  };
}
