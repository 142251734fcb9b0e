// The current text of an article, and its changed source → the new text, block by block. A block gets the source's text,
// unless a person edited, added or removed the block in the article. A block that differs from what the last ingest wrote
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
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly block: string;
  /** The current words of the source. Undefined if the source no longer has the block. */
  readonly source: string | undefined;
}

type TextBlock = Pick<BlockSource, 'id' | 'text' | 'markdown' | 'marked'>;

/** The result for a block of the source. */
type Fate = { readonly block?: TextBlock; readonly conflict?: Conflict };

export function mergeText({ article }: Proposal, standing: StandingArticle): MergedText {
  const ours = blockSourcesOf(standing.entry.data, standing.entry.body);
  const theirs = article.blocks.map((block) => ({
    id: block.id,
    text: block.text,
    markdown: markdownOf([block]),
    marked: hasMarks(block),
  }));
  // If it is unknown what the last ingest wrote, any difference may be a person's edit.
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
  const blocks = withBlocks(
    fates.flatMap(({ block }) => block ?? []),
    left,
    ours,
  );
  const orphaned = left
    .filter(({ id }) => written[id] !== undefined)
    .map(({ id }) => ({ block: id, source: undefined }));
  return {
    body: `${blocks.map(({ markdown }) => markdown.trimEnd()).join('\n\n')}\n`,
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    conflicts: [...fates.flatMap(({ conflict }) => conflict ?? []), ...orphaned],
  };
}

/** A block as the last ingest wrote it. */
interface Written {
  /** The digest of the block's words. Undefined if a person added the block. */
  readonly words: string | undefined;
  /**
   * The digest of the block's Markdown if it has formatting, otherwise NO_MARKS. Undefined if the ledger has no data about it.
   */
  readonly marks: string | undefined;
}

const NO_MARKS = 'none';

function fateOf(theirs: TextBlock, ours: BlockSource, written: Written): Fate {
  const [now, here] = [blockDigest(theirs.text), blockDigest(ours.text)];
  const isSourceSame = now === written.words && (written.marks === undefined || marksOf(theirs) === written.marks);
  if (isSourceSame) return { block: ours };
  // If the ledger has no data about formatting, any formatting in the block may be a person's.
  const isAsWritten = here === written.words && marksOf(ours) === (written.marks ?? NO_MARKS);
  if (isAsWritten) return { block: theirs };
  return now === here ? { block: ours } : { block: ours, conflict: { block: ours.id, source: theirs.text } };
}

function marksOf({ markdown, marked }: TextBlock): string {
  return marked ? markdownDigest(markdown) : NO_MARKS;
}

/** The blocks of the source, with the blocks that a person added. Each added block follows the same block as before. */
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
