// The text of an article as it stands, and of its changed source → the text as it will be, block by block.
// A block follows the source unless a person edited, added or removed it in the article; that is told by what the ingest wrote last.

import { digestOf } from '../ingest/article/block-digest.ts';
import { markdownOf } from '../ingest/article/markdown-body.ts';
import type { Proposal } from '../ingest/ingest.ts';
import { type BlockSource, blockSourcesOf } from '../markdown/block-sources.ts';
import type { Conflict, MergedText } from './merged-text.ts';
import type { StandingArticle } from './standing-article.ts';

type TextBlock = Pick<BlockSource, 'id' | 'text' | 'markdown'>;

/** What a block of the source becomes in the article. */
type Fate = { readonly block?: TextBlock; readonly conflict?: Conflict };

export function mergeText({ article }: Proposal, standing: StandingArticle): MergedText {
  const ours = blockSourcesOf(standing.entry.data, standing.entry.body);
  const theirs = article.blocks.map((block) => ({ id: block.id, text: block.text, markdown: markdownOf([block]) }));
  // Where it is not known, any difference may be a person's.
  const written = standing.written ?? {};
  const byId = new Map(ours.map((block) => [block.id, block]));
  const removed = new Set(Object.keys(written).filter((id) => !byId.has(id)));
  const away = new Set([...removed].map((id) => written[id]));
  const fates = theirs.map((block): Fate => {
    const own = byId.get(block.id);
    if (own !== undefined) return fateOf(block, own, written[block.id]);
    return away.has(digestOf(block.text)) ? {} : { block };
  });
  const stays = new Set(theirs.map(({ id }) => id));
  const left = ours.filter(({ id, text }) => !stays.has(id) && digestOf(text) !== written[id]);
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

/** @param written the digest of the words that the ingest gave the block; undefined where a person added it */
function fateOf(theirs: TextBlock, ours: BlockSource, written: string | undefined): Fate {
  const [now, here] = [digestOf(theirs.text), digestOf(ours.text)];
  if (now === written || now === here) return { block: ours };
  if (here === written && !ours.marked) return { block: theirs };
  return { block: ours, conflict: { block: ours.id, source: theirs.text } };
}

/** The blocks with those that a person wrote put back, each after the one it followed. */
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
