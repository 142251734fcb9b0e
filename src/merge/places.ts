// Where the entries of the library and the drafts lie in the text as it will be, and which blocks of it are new or changed.

import { anchor, isFound } from '../anchor/anchor.ts';
import { type IndexedText, indexText } from '../anchor/indexed-text.ts';
import { type Range, sharedLength } from '../anchor/range.ts';
import { blockAt, type TextLayer, textLayerOf } from '../anchor/text-layer.ts';
import type { ClaimDraft } from '../draft/rules/claims/claims.ts';
import { startsOf } from '../ingest/article/starts.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { quotesOf } from '../markdown/reading.ts';
import type { Annotations, ArticleEntry } from '../model/corpus.ts';
import type { Selector } from '../model/selector.ts';
import type { MergedText } from './merge-text.ts';

export interface Places {
  readonly text: IndexedText;
  /** The text as it was; undefined for an article that is new. */
  readonly before: IndexedText | undefined;
  /** Ids of the blocks whose words are new; undefined where all are, in an article that is new. */
  readonly changed: ReadonlySet<string> | undefined;
  /** Where each claim of the library stands, by its id; without those that have no place. */
  readonly claims: ReadonlyMap<string, readonly Range[]>;
}

/** @param text the article's, as it will be; undefined for an article that is new */
export function placesIn(
  proposal: Proposal,
  annotations: Annotations,
  standing: ArticleEntry | undefined,
  text: MergedText | undefined,
): Places {
  const before = standing && layerOf(standing);
  const after = standing && text ? layerOf(withText(standing, text)) : proposal.article.layer;
  const indexed = indexText(after);
  const placed = annotations.claims.map((claim) => [claim.id, rangesOf(indexed, quotesOf(claim))] as const);
  return {
    text: indexed,
    before: before && indexText(before),
    changed: before && changedBlocks(before, after),
    claims: new Map(placed.filter(([, ranges]) => ranges.length > 0)),
  };
}

/** An editor's title, captions and bio stay: the layer is theirs with the new text. */
function withText(standing: ArticleEntry, { body, blocks }: MergedText): ArticleEntry {
  return { ...standing, data: { ...standing.data, blocks: startsOf(blocks) }, body };
}

/** Whether a draft lies in words that were not there before. */
export function isInNewWords(
  { ranges: [range] }: Pick<ClaimDraft, 'ranges'>,
  proposal: Proposal,
  { changed }: Places,
): boolean {
  return changed === undefined || changed.has(blockAt(proposal.article.layer, range.start)?.id ?? '');
}

/** How much of a draft's passage lies in one of the library's, 0 to 1. */
export function shareWithin(draft: readonly Range[], standing: readonly Range[]): number {
  const length = draft.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = draft
    .flatMap((range) => standing.map((other) => sharedLength(range, other)))
    .reduce((sum, part) => sum + part, 0);
  return length === 0 ? 0 : shared / length;
}

/** The ranges of all selectors, or none where one has no place. */
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
