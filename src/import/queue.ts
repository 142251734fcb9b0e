// The queue of an article, corrected by an editor → candidates. Items without an entry remain in the queue.

import type { z } from 'zod';
import { type Queued, queue } from '../model/queue.ts';
import { type Candidate, type Imported, withoutQuotes } from './candidate.ts';

export const queueFile = queue;

export function queueCandidates({ waiting }: z.infer<typeof queue>): Imported {
  return { candidates: waiting.flatMap(candidateOf), unusable: [] };
}

function candidateOf({ collection, id, entry, body = '' }: Queued, i: number): readonly Candidate[] {
  if (collection === undefined || entry === undefined) return [];
  return [{ path: ['waiting', i], collection, key: id ?? `entry ${i + 1}`, body, ...withoutQuotes(entry) }];
}
