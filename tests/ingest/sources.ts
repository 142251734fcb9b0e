// Bytes or text → a source or a proposal of the ingest, for tests.

import { ingest, type Known, type Proposal } from '../../src/ingest/ingest.ts';
import { readText, type Source } from '../../src/ingest/read/source.ts';
import { valueFrom } from '../value-from.ts';

export function sourceOf(text: string | Uint8Array, file = 'test.txt'): Source {
  return valueFrom(readText(typeof text === 'string' ? new TextEncoder().encode(text) : text, file));
}

export function proposalOf(id: string, text: string | Uint8Array, known: Known = { actors: [] }): Proposal {
  return valueFrom(ingest(id, sourceOf(text), known));
}
