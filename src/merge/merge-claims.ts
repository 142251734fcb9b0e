// Claim drafts and the library's claims → the drafts to write. The other drafts are not written, because the library
// has a claim that corresponds to them, or because their words are not new.

import type { ClaimDraft } from '../draft/rules/claims/claims.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { type ClaimEntry, type Corpus, slugOf } from '../model/corpus.ts';
import { quotesOf } from '../model/quotes.ts';
import { freeSlug } from '../text/slug.ts';
import { isInNewWords, rangesOf, shareWithin, type TextRanges } from './text-ranges.ts';

export interface MergedClaims {
  readonly write: readonly ClaimWrite[];
  /**
   * For each draft, by its own slug: the slug of its claim in the library, whether the claim was there before or is new.
   * A draft without a claim is left out.
   */
  readonly slugs: ReadonlyMap<string, string>;
  /** Slugs of the new claims, including those written by an interrupted run. */
  readonly fresh: ReadonlySet<string>;
}

export interface ClaimWrite {
  readonly file: string;
  readonly data: ClaimDraft['data'];
  readonly body: string;
}

/**
 * Minimum share of a draft's passage that must be in the passage of a library's claim, so that the claim corresponds to
 * the draft.
 */
const LEAST_SHARE_IN_CLAIM = 1 / 2;

export function mergeClaims(proposal: Proposal, corpus: Corpus, ranges: TextRanges): MergedClaims {
  const { id } = proposal.article;
  const standing = corpus.allAnnotations(id).claims;
  const taken = new Set(standing.flatMap((claim) => [slugOf(claim.id), ...claim.data.formerIds]));
  const find = finder(standing, proposal, ranges);
  const slugs = new Map<string, string>();
  const fresh = new Set<string>();
  const write = proposal.claims.flatMap((draft): ClaimWrite[] => {
    const same = find(draft);
    const isNew = isInNewWords(draft, proposal, ranges);
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

/** Whether a claim of the library was made from this draft by an interrupted run. */
function isTrace(draft: ClaimDraft, claim: ClaimEntry | undefined): boolean {
  return claim?.data.status === 'draft' && claim.data.statement === draft.data.statement;
}

/**
 * Returns a function that finds the library's claim which corresponds to a draft. A claim that an interrupted run wrote
 * corresponds only to the draft with its slug and its statement. Any other claim corresponds to every draft whose
 * passage is mostly in the claim's passage.
 */
function finder(
  standing: readonly ClaimEntry[],
  proposal: Proposal,
  ranges: TextRanges,
): (draft: ClaimDraft) => ClaimEntry | undefined {
  const bySlug = new Map(standing.map((claim) => [slugOf(claim.id), claim]));
  const traces = new Set(
    proposal.claims.filter((draft) => isTrace(draft, bySlug.get(draft.id))).map((draft) => bySlug.get(draft.id)?.id),
  );
  const others = standing.flatMap((claim) => {
    const claimed = traces.has(claim.id) ? undefined : ranges.claims.get(claim.id);
    return claimed === undefined ? [] : [{ claim, ranges: claimed }];
  });
  return (draft) => {
    const own = bySlug.get(draft.id);
    if (own !== undefined && traces.has(own.id)) return own;
    if (others.length === 0) return undefined;
    const drafted = rangesOf(ranges.text, quotesOf(draft));
    return others.find((other) => shareWithin(drafted, other.ranges) >= LEAST_SHARE_IN_CLAIM)?.claim;
  };
}
