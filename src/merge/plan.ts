// What the library has and what is proposed → what to write. A file that is there is never overwritten by a draft;
// only the article of a changed source is brought up to date, and of that only its text, its blocks and the source's digest.

import type { Proposal } from '../ingest/ingest.ts';
import type { Corpus } from '../model/corpus.ts';
import { mergeActors } from './merge-actors.ts';
import { mergeArguments } from './merge-arguments.ts';
import { mergeClaims } from './merge-claims.ts';
import { type Conflict, mergeText } from './merge-text.ts';
import { type Passage, passagesIn } from './passages.ts';
import { placesIn } from './places.ts';
import type { StandingArticle } from './standing-article.ts';
import { updatedArticle } from './updated-article.ts';

/** A file to write, relative to the content folder. */
export type Write =
  | { readonly file: string; readonly data: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly file: string; readonly text: string };

export interface Plan {
  /** In the order to be written: the article last, so that an interrupted run is known by its absence. */
  readonly write: readonly Write[];
  /** Files of the article that stay as they are. */
  readonly kept: readonly string[];
  /** How many entries are drafted anew. */
  readonly drafts: { readonly claims: number; readonly arguments: number; readonly actors: number };
  /** The annotations that a change of the text moved, changed or lost. */
  readonly passages: readonly Passage[];
  /** The blocks in which a person's words stay though the source changed. */
  readonly conflicts: readonly Conflict[];
}

/** Nothing changes: the source is the one that the article was made from. */
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
 * @param corpus all entries of the library, drafts and withdrawn ones included
 * @param standing the article where it exists already; the source has changed then
 */
export function planMerge(proposal: Proposal, corpus: Corpus, standing: StandingArticle | undefined): Plan {
  const { id } = proposal.article;
  const text = standing && mergeText(proposal, standing);
  const places = placesIn(proposal, corpus.allAnnotations(id), standing?.entry, text);
  const claims = mergeClaims(proposal, corpus, places);
  const args = mergeArguments(proposal, corpus, claims);
  const actors = mergeActors(proposal, corpus, places, claims.write);
  const article: Write =
    standing === undefined || text === undefined
      ? { file: `articles/${id}.md`, data: proposal.data, body: proposal.body }
      : { file: standing.entry.file, text: updatedArticle(standing, proposal, text) };
  return {
    write: [...actors, ...claims.write, ...args, article],
    kept: filesOf(id, corpus).filter((file) => file !== article.file),
    drafts: { claims: claims.write.length, arguments: args.length, actors: actors.length },
    passages: passagesIn(corpus.allAnnotations(id), places),
    conflicts: text?.conflicts ?? [],
  };
}

function filesOf(id: string, corpus: Corpus): readonly string[] {
  const { claims, arguments: args, notes } = corpus.allAnnotations(id);
  const article = corpus.articles.get(id);
  return [...(article === undefined ? [] : [article]), ...claims, ...args, ...notes].map(({ file }) => file);
}
