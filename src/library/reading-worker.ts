// One thread of those that read sources: bytes in, a source out.

import { parentPort } from 'node:worker_threads';
import type { VFileMessage } from 'vfile-message';
import { readSource } from '../ingest/read/read-source.ts';
import type { Source } from '../ingest/read/source.ts';
import type { Fault } from '../model/problem.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly encoding: string | undefined;
}

/** A message as data. */
export interface Plain extends Fault {
  readonly fatal: boolean;
}

export type PlainRead =
  | { readonly source: Omit<Source, 'advice'> & { readonly advice: readonly Plain[] } }
  | { readonly message: Plain };

parentPort?.on('message', async ({ bytes, file, encoding }: Job) => {
  const read = await readSource(bytes, file, encoding);
  const answer: PlainRead =
    'message' in read
      ? { message: plain(read.message) }
      : { source: { ...read.source, advice: read.source.advice.map(plain) } };
  parentPort?.postMessage(answer);
});

function plain({ file = '', line, ruleId = '', actual = '', expected, note = '', fatal }: VFileMessage): Plain {
  const place = line === undefined ? {} : { line };
  return {
    file,
    ...place,
    rule: ruleId,
    found: actual,
    expected: expected?.[0] ?? '',
    remedy: note,
    fatal: fatal === true,
  };
}
