// The text after a merge → the ranges of the library's claims in it, and its new and changed blocks.

import { anchor, isFound } from '../anchor/anchor.ts';
import { type IndexedText, indexText } from '../anchor/indexed-text.ts';
import { type Range, sharedLength } from '../anchor/range.ts';
import { blockAt, type TextLayer, textLayerOf } from '../anchor/text-layer.ts';
import type { ClaimDraft } from '../draft/rules/claims/claims.ts';
import { startsOf } from '../ingest/article/starts.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { blocksOf } from '../markdown/blocks.ts';

import type { Annotations, ArticleEntry } from '../model/corpus.ts';
import { quotesOf } from '../model/quotes.ts';
import type { Selector } from '../model/selector.ts';
import type { MergedText } from './merge-text.ts';

export interface TextRanges {
  readonly text: IndexedText;
  /** The text before the merge. Undefined for a new article. */
  readonly before: IndexedText | undefined;
  /** Ids of the blocks with new words. Undefined for a new article. */
  readonly changed: ReadonlySet<string> | undefined;
  /** The ranges of each claim of the library, by the claim's id. A claim whose passage is not found is left out. */
  readonly claims: ReadonlyMap<string, readonly Range[]>;
}

/** @param text the article's text after the merge; undefined for a new article */
export function textRanges(
  proposal: Proposal,
  annotations: Annotations,
  standing: ArticleEntry | undefined,
  text: MergedText | undefined,
): TextRanges {
  const before = standing && layerOf(standing);
  const after = standing && text ? layerOf(withText(standing, text)) : proposal.article.layer;
  const indexed = indexText(after);
  const anchored = annotations.claims.map((claim) => [claim.id, rangesOf(indexed, quotesOf(claim))] as const);
  return {
    text: indexed,
    before: before && indexText(before),
    changed: before && changedBlocks(before, after),
    claims: new Map(anchored.filter(([, ranges]) => ranges.length > 0)),
  };
}

/** The article with the new text. Its title, captions and bio are not changed. */
function withText(standing: ArticleEntry, { body, blocks }: MergedText): ArticleEntry {
  return { ...standing, data: { ...standing.data, blocks: startsOf(blocks) }, body };
}

/** Whether a draft begins in a new or changed block. */
export function isInNewWords(
  { ranges: [range] }: Pick<ClaimDraft, 'ranges'>,
  proposal: Proposal,
  { changed }: TextRanges,
): boolean {
  return changed === undefined || changed.has(blockAt(proposal.article.layer, range.start)?.id ?? '');
}

/** The share of a draft's passage, from 0 to 1, that is also in the passage of a claim of the library. */
export function shareWithin(draft: readonly Range[], standing: readonly Range[]): number {
  const length = draft.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = draft
    .flatMap((range) => standing.map((other) => sharedLength(range, other)))
    .reduce((sum, part) => sum + part, 0);
  return length === 0 ? 0 : shared / length;
}

/** The ranges of all selectors. Empty if one of the selectors is not found. */
export function rangesOf(text: IndexedText, selectors: readonly Selector[]): readonly Range[] {
  const found = selectors.map((selector) => anchor(text, selector)).filter(isFound);
  return found.length === selectors.length ? found.map(({ range }) => range) : [];
}

function layerOf({ data, body }: ArticleEntry): TextLayer {
  return textLayerOf(blocksOf(data, body));
}

function changedBlocks(before: TextLayer, after: TextLayer): ReadonlySet<string> {
  const texts = new Map(before.blocks.map((block) => [block.id, before.text.slice(block.start, block.end)]));
  const changed = after.blocks.filter(({ id, start, end }) => texts.get(id) !== after.text.slice(start, end));
  return new Set(changed.map(({ id }) => id));
}
