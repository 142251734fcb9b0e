// An article's file and the text of its changed source → the file with the new text. Fields and comments of an editor, and their
// order, are kept.

import { editFrontmatter, type FieldChange } from '../corpus/yaml/edit.ts';
import { digestOf } from '../ingest/article/block-digest.ts';
import { startsOf } from '../ingest/article/starts.ts';
import type { Proposal } from '../ingest/ingest.ts';
import type { MergedText } from './merge-text.ts';
import type { StandingArticle } from './standing-article.ts';

export function updatedArticle(standing: StandingArticle, proposal: Proposal, text: MergedText): string {
  const retired = retiredBlocks(standing, text);
  const changes: readonly FieldChange[] = [
    ...changedHead(standing, proposal),
    { path: ['source', 'sha256'], value: proposal.data.source.sha256 },
    { path: ['blocks'], value: blockList(standing, text) },
    ...(retired.length > 0 ? [{ path: ['retiredBlocks'], value: retired }] : []),
  ];
  return editFrontmatter(standing.text, changes, text.body);
}

/** The title, standfirst and author's note, if the source changed them and no person edited them. */
function changedHead({ entry, written }: StandingArticle, { data }: Proposal): readonly FieldChange[] {
  if (written === undefined) return [];
  const isAsWritten = (id: string, text: string | undefined) =>
    (text === undefined ? undefined : digestOf(text)) === written[id];
  return (['title', 'dek', 'bio'] as const)
    .filter((field) => isAsWritten(field, entry.data[field]) && entry.data[field] !== data[field])
    .map((field) => ({ path: [field], value: data[field] }));
}

/** All block ids that were used once but are no longer in use. */
function retiredBlocks({ entry }: StandingArticle, { blocks }: MergedText): readonly string[] {
  const used = new Set(blocks.map(({ id }) => id));
  const given = [...entry.data.retiredBlocks, ...entry.data.blocks.map(({ id }) => id)];
  return [...new Set(given)].filter((id) => !used.has(id));
}

/** The list of blocks in its new order. The first words of a block change only if they are no longer correct. */
function blockList({ entry }: StandingArticle, { blocks }: MergedText): readonly object[] {
  const before = new Map(entry.data.blocks.map((block) => [block.id, block]));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return startsOf(blocks).map((block) => {
    const listed = before.get(block.id);
    return listed !== undefined && texts.get(block.id)?.startsWith(listed.starts) === true ? listed : block;
  });
}
