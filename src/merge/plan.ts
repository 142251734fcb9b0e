// The library and a proposal → the files to write. A draft never overwrites a file. If the source changed, only the text, the
// blocks and the source's digest of the article are updated.

import type { Proposal } from '../ingest/ingest.ts';
import { type Corpus, inOneList } from '../model/corpus.ts';
import { mergeActors } from './merge-actors.ts';
import { mergeArguments } from './merge-arguments.ts';
import { mergeClaims } from './merge-claims.ts';
import { type Conflict, mergeText } from './merge-text.ts';
import { type Passage, passagesIn } from './passages.ts';
import type { StandingArticle } from './standing-article.ts';
import { textRanges } from './text-ranges.ts';
import { updatedArticle } from './updated-article.ts';

/** A file to write, relative to the content folder. */
export type Write =
  | { readonly file: string; readonly data: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly file: string; readonly text: string };

export interface Plan {
  /** The files in the order of writing. The article is last, so that a run without an article is recognized as interrupted. */
  readonly write: readonly Write[];
  /** Files of the article that don't change. */
  readonly kept: readonly string[];
  /** Numbers of new drafts. */
  readonly drafts: { readonly claims: number; readonly arguments: number; readonly actors: number };
  /** The passages that moved, changed or were lost because the text changed. */
  readonly passages: readonly Passage[];
  /** The blocks that both a person and the source changed. The person's words are kept. */
  readonly conflicts: readonly Conflict[];
}

/** The plan for a source that has not changed since the last ingest: nothing to write. */
export function planUnchanged(id: string, corpus: Corpus): Plan {
  return {
    write: [],
    kept: filesOf(id, corpus),
    drafts: { claims: 0, arguments: 0, actors: 0 },
    passages: [],
    conflicts: [],
  };
}

/**
 * @param corpus all entries of the library, including drafts and withdrawn entries
 * @param standing the existing article, whose source has changed; undefined for a new article
 */
export function planMerge(proposal: Proposal, corpus: Corpus, standing: StandingArticle | undefined): Plan {
  const { id } = proposal.article;
  const text = standing && mergeText(proposal, standing);
  const ranges = textRanges(proposal, corpus.allAnnotations(id), standing?.entry, text);
  const claims = mergeClaims(proposal, corpus, ranges);
  const args = mergeArguments(proposal, corpus, claims);
  const actors = mergeActors(proposal, corpus, ranges, claims.write);
  const article: Write =
    standing === undefined || text === undefined
      ? { file: `articles/${id}.md`, data: proposal.data, body: proposal.body }
      : { file: standing.entry.file, text: updatedArticle(standing, proposal, text) };
  return {
    write: [...actors, ...claims.write, ...args, article],
    kept: filesOf(id, corpus).filter((file) => file !== article.file),
    drafts: { claims: claims.write.length, arguments: args.length, actors: actors.length },
    passages: passagesIn(corpus.allAnnotations(id), ranges),
    conflicts: text?.conflicts ?? [],
  };
}

function filesOf(id: string, corpus: Corpus): readonly string[] {
  const article = corpus.articles.get(id);
  return [...(article === undefined ? [] : [article]), ...inOneList(corpus.allAnnotations(id))].map(({ file }) => file);
}
