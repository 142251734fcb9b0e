// Actor drafts → the drafts to write. For a new article, all; for a changed article, actors that are named in its new words or
// hold a new claim.

import type { ActorData } from '../draft/rules/actors/actor-draft.ts';
import type { Proposal } from '../ingest/ingest.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ClaimWrite } from './merge-claims.ts';
import type { TextRanges } from './text-ranges.ts';

export interface ActorWrite {
  readonly file: string;
  readonly data: ActorData;
  readonly body: string;
}

export function mergeActors(
  proposal: Proposal,
  corpus: Corpus,
  { changed }: TextRanges,
  claims: readonly ClaimWrite[],
): readonly ActorWrite[] {
  const holders = new Set(claims.flatMap(({ data }) => data.holder ?? []));
  const newWords = proposal.article.blocks
    .filter(({ id }) => changed?.has(id))
    .map(({ text }) => text)
    .join('\n');
  const isNamed = (data: ActorData) => [data.name, ...(data.aliases ?? [])].some((name) => newWords.includes(name));
  return proposal.actors
    .filter(({ id, data }) => !corpus.actors.has(id) && (changed === undefined || holders.has(id) || isNamed(data)))
    .map(({ id, data }) => ({ file: `actors/${id}.md`, data, body: '' }));
}
