// The current text of an article, and its changed source → the new text, block by block. A block gets the source's
// text, unless a person edited, added or removed it in the article. A block that differs from the last ingest's result
// was edited by a person.

import { blockDigest } from '../ingest/article/block-digest.ts';
import { hasMarks } from '../ingest/article/blocks.ts';
import { markdownDigest } from '../ingest/article/mark-digest.ts';
import { markdownOf } from '../ingest/article/markdown-body.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { type BlockSource, blockSourcesOf } from '../markdown/block-sources.ts';
import type { StandingArticle } from './standing-article.ts';

/** The text of an article after a merge with its changed source. */
export interface MergedText {
  /** The text in Markdown. */
  readonly body: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  /** The blocks that both the source and a person changed. The person's words are kept. */
  readonly conflicts: readonly BlockConflict[];
}

export interface BlockConflict {
  readonly block: string;
  /** The current words of the source. Undefined if the source no longer has the block. */
  readonly source: string | undefined;
}

type TextBlock = Pick<BlockSource, 'id' | 'text' | 'markdown' | 'marked'>;

/** The result for one block of the source. Without `block`, the block is left out, because a person removed it. */
type Fate = { readonly block?: TextBlock; readonly conflict?: BlockConflict };

export function mergeText({ article }: Proposal, standing: StandingArticle): MergedText {
  const ours = blockSourcesOf(standing.entry.data, standing.entry.body);
  const theirs = article.blocks.map((block) => ({
    id: block.id,
    text: block.text,
    markdown: markdownOf([block]),
    marked: hasMarks(block),
  }));
  // Without the digests of the last ingest, any difference may be a person's edit.
  const written = standing.written ?? {};
  const byId = new Map(ours.map((block) => [block.id, block]));
  const removed = new Set(Object.keys(written).filter((id) => !byId.has(id)));
  const away = new Set([...removed].map((id) => written[id]));
  const fates = theirs.map((block): Fate => {
    const own = byId.get(block.id);
    if (own !== undefined)
      return fateOf(block, own, {
        words: written[block.id],
        marks: standing.marks && (standing.marks[block.id] ?? NO_MARKS),
      });
    return away.has(blockDigest(block.text)) ? {} : { block };
  });
  const stays = new Set(theirs.map(({ id }) => id));
  const left = ours.filter(({ id, text }) => !stays.has(id) && blockDigest(text) !== written[id]);
  const kept = fates.flatMap(({ block }) => block ?? []);
  const order = isReordered(ours, standing.written === undefined ? theirs.map(({ id }) => id) : Object.keys(written))
    ? withBlocks(
        inOrderOf(ours, [...kept, ...left]),
        kept.filter(({ id }) => !byId.has(id)),
        theirs,
      )
    : withBlocks(kept, left, ours);
  const orphaned = left
    .filter(({ id }) => written[id] !== undefined)
    .map(({ id }) => ({ block: id, source: undefined }));
  return {
    body: bodyOf(order, ours, standing.entry.body),
    blocks: order.map(({ id, text }) => ({ id, text })),
    conflicts: [...fates.flatMap(({ conflict }) => conflict ?? []), ...orphaned],
  };
}

/** A block as the last ingest wrote it. */
interface Written {
  /** The digest of the block's words. Undefined if the ingest never wrote the block. */
  readonly words: string | undefined;
  /**
   * The digest of the block's Markdown, or NO_MARKS for a block without formatting. Undefined if the ledger has no
   * digests of formatting.
   */
  readonly marks: string | undefined;
}

const NO_MARKS = 'none';

function fateOf(theirs: TextBlock, ours: BlockSource, written: Written): Fate {
  const [now, here] = [blockDigest(theirs.text), blockDigest(ours.text)];
  const isSourceSame = now === written.words && (written.marks === undefined || marksOf(theirs) === written.marks);
  if (isSourceSame) return { block: ours };
  // If the ledger has no digests of formatting, any formatting may be a person's edit.
  const isAsWritten = here === written.words && marksOf(ours) === (written.marks ?? NO_MARKS);
  if (isAsWritten) return { block: theirs };
  return now === here ? { block: ours } : { block: ours, conflict: { block: ours.id, source: theirs.text } };
}

function marksOf({ markdown, marked }: TextBlock): string {
  return marked ? markdownDigest(markdown) : NO_MARKS;
}

/**
 * Whether a person changed the order of the blocks.
 * @param before the ids of the blocks in their earlier order
 */
function isReordered(blocks: readonly TextBlock[], before: readonly string[]): boolean {
  const known = new Set(before);
  const places = new Map(before.map((id, i) => [id, i]));
  const order = blocks.filter(({ id }) => known.has(id)).map(({ id }) => places.get(id) ?? 0);
  return order.some((place, i) => place < (order[i - 1] ?? 0));
}

/** Those of the blocks that are also in `order`, sorted as in `order`. */
function inOrderOf(order: readonly TextBlock[], blocks: readonly TextBlock[]): readonly TextBlock[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

/**
 * Markdown between blocks, which belongs to none of them: comments, dividing lines (`***`), and definitions of links.
 */
const BETWEEN =
  /<!--[\s\S]*?-->|^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$|^ {0,3}\[(?!\^)[^\]\n]{1,999}\]:[ \t]*\S[^\n]*(?:\n[ \t]+["'(][^\n]*)?/gm;

/**
 * The new body, with the Markdown that was between the blocks of the old body. It stays before the block that it was
 * before. If that block was removed, it comes before the next block, or at the end.
 */
function bodyOf(blocks: readonly TextBlock[], ours: readonly BlockSource[], body: string): string {
  const stays = new Set(blocks.map(({ id }) => id));
  const before = new Map<string, readonly string[]>();
  let between: readonly string[] = [];
  let end = 0;
  for (const { id, range } of ours.toSorted((a, b) => a.range.start - b.range.start)) {
    between = [...between, ...(body.slice(end, Math.max(end, range.start)).match(BETWEEN) ?? [])];
    end = Math.max(end, range.end);
    if (!stays.has(id)) continue;
    before.set(id, between);
    between = [];
  }
  const last = [...between, ...(body.slice(end).match(BETWEEN) ?? [])];
  const pieces = blocks.flatMap(({ id, markdown }) => [...(before.get(id) ?? []), markdown]);
  return `${[...pieces, ...last].map((piece) => piece.trimEnd()).join('\n\n')}\n`;
}

/**
 * The blocks with those of `left` inserted. An inserted block comes after the nearest block that is before it in
 * `order`.
 */
function withBlocks(
  blocks: readonly TextBlock[],
  left: readonly TextBlock[],
  order: readonly TextBlock[],
): readonly TextBlock[] {
  const merged = [...blocks];
  for (const block of left) {
    const before = order
      .slice(
        0,
        order.findIndex(({ id }) => id === block.id),
      )
      .map(({ id }) => id);
    const after = merged.findLastIndex(({ id }) => before.includes(id));
    merged.splice(after + 1, 0, block);
  }
  return merged;
}
