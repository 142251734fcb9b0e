// The queue of an article, corrected by an editor → candidates again. Items without an entry stay in the queue.

import type { z } from 'zod';
import { type Queued, queue } from '../model/queue.ts';
import type { Selector } from '../model/selector.ts';
import type { Candidate, Imported } from './candidate.ts';

export const queueFile = queue;

export function queueCandidates({ waiting }: z.infer<typeof queue>): Imported {
  return { candidates: waiting.flatMap(candidateOf), unusable: [] };
}

function candidateOf({ collection, id, entry, body = '' }: Queued, i: number): readonly Candidate[] {
  if (collection === undefined || entry === undefined) return [];
  const { quote, quotes, ...data } = entry;
  const selectors = Array.isArray(quotes) ? quotes : quote === undefined ? [] : [quote];
  const passages = selectors.map((own) => ({ own: own as Selector }));
  return [{ path: ['waiting', i], collection, key: id ?? `entry ${i + 1}`, data, body, passages }];
}
