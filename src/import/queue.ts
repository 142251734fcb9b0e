// The queue of an article, corrected by an editor → candidates. Items without an entry remain in the queue.

import type { Queue, Queued } from '../model/queue.ts';
import { type Candidate, type Imported, withoutQuotes } from './candidate.ts';

export function queueCandidates({ waiting }: Queue): Imported {
  return { candidates: waiting.flatMap(candidateOf), unusable: [] };
}

function candidateOf({ collection, id, entry, body = '' }: Queued, i: number): readonly Candidate[] {
  if (collection === undefined || entry === undefined) return [];
  return [{ path: ['waiting', i], collection, key: id ?? `entry ${i + 1}`, body, ...withoutQuotes(entry) }];
}
