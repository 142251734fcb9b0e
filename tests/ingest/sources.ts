// Sources for tests: bytes or words → what the ingest makes of them.

import { ingest, type Known, type Proposal } from '../../src/ingest/ingest.ts';
import { readText, type Source } from '../../src/ingest/read/source.ts';
import { ProblemError } from '../../src/model/problem-error.ts';

export function sourceOf(text: string | Uint8Array, file = 'test.txt'): Source {
  const read = readText(typeof text === 'string' ? new TextEncoder().encode(text) : text, file);
  if ('message' in read) throw new ProblemError(read.message);
  return read.source;
}

export function proposalOf(id: string, text: string | Uint8Array, known: Known = { actors: [] }): Proposal {
  const proposal = ingest(id, sourceOf(text), known);
  if ('message' in proposal) throw new ProblemError(proposal.message);
  return proposal;
}
