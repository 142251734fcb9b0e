// An article's file and the text of its changed source → the file with the new text. An editor's fields, comments and order stay.

import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import { withFrontmatter } from '../corpus/frontmatter.ts';
import { digestOf } from '../ingest/article/block-digest.ts';
import { startsOf } from '../ingest/article/starts.ts';
import type { Proposal } from '../ingest/ingest.ts';
import type { MergedText } from './merged-text.ts';
import type { StandingArticle } from './standing-article.ts';

export function updatedArticle(standing: StandingArticle, proposal: Proposal, text: MergedText): string {
  return withFrontmatter(
    standing.text,
    (document) => {
      for (const [field, value] of headOf(standing, proposal)) setOrDelete(document, field, value);
      document.setIn(['source', 'sha256'], proposal.data.source.sha256);
      const retired = retiredBlocks(standing, text);
      document.set('blocks', blocksNode(document, text));
      if (retired.length > 0) document.set('retiredBlocks', document.createNode(retired, { flow: true }));
    },
    text.body,
  );
}

/** The title, standfirst and author's note that the source changed and no person did. */
function headOf({ entry, written }: StandingArticle, { data }: Proposal): readonly (readonly [string, unknown])[] {
  if (written === undefined) return [];
  const isAsWritten = (id: string, text: string | undefined) =>
    (text === undefined ? undefined : digestOf(text)) === written[id];
  return (['title', 'dek', 'bio'] as const)
    .filter((field) => isAsWritten(field, entry.data[field]) && entry.data[field] !== data[field])
    .map((field) => [field, data[field]]);
}

/** Every id that was ever given and is in use no more. */
function retiredBlocks({ entry }: StandingArticle, { blocks }: MergedText): readonly string[] {
  const standing = new Set(blocks.map(({ id }) => id));
  const given = [...entry.data.retiredBlocks, ...entry.data.blocks.map(({ id }) => id)];
  return [...new Set(given)].filter((id) => !standing.has(id));
}

function setOrDelete(document: Document, field: string, value: unknown): void {
  if (value === undefined) document.delete(field);
  else document.set(field, value);
}

/** The list of blocks in its new order, with each item that stays as it was written. */
function blocksNode(document: Document, { blocks }: MergedText): unknown {
  const listed = document.get('blocks', true);
  const items = isSeq(listed) ? listed.items.filter((item): item is YAMLMap => isMap(item)) : [];
  const byId = new Map(items.map((item) => [item.get('id'), item]));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const nodes = startsOf(blocks).map((block) => {
    const item = byId.get(block.id);
    const stands = item !== undefined && texts.get(block.id)?.startsWith(String(item.get('starts')));
    if (item !== undefined && !stands) item.set('starts', block.starts);
    return item ?? document.createNode(block, { flow: items[0]?.flow === true });
  });
  if (!isSeq(listed)) return document.createNode(nodes);
  listed.items = nodes;
  return listed;
}
