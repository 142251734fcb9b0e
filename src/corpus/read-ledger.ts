// The ledgers beside the sources, as the ingest wrote them last: what they say, or messages for those that can't be read.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { VFileMessage } from 'vfile-message';
import { type Ledger, ledger } from '../model/part.ts';
import { readIfThere } from './read-file.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

const REMEDY =
  'the ingest wrote this file, to tell your edits of the article from an old text; put it back as it was, or run "npm run ingest" while the source is as it was, and it is written anew';

/** Relative to the content folder. */
export function ledgerFileOf(article: string): string {
  return `sources/${article}.parts.yaml`;
}

/** Undefined where there is none, or none that can be read. */
export async function readLedger(folder: string, article: string): Promise<Ledger | undefined> {
  const read = await readFrom(folder, ledgerFileOf(article));
  return 'data' in read ? read.data : undefined;
}

/** What is wrong first with the ledger of an article, or with each of all. */
export async function ledgerFaults(folder: string, article?: string): Promise<readonly VFileMessage[]> {
  const files = article === undefined ? await ledgersIn(folder) : [ledgerFileOf(article)];
  const there = files.filter((file) => existsSync(join(folder, file)));
  const read = await Promise.all(there.map((file) => readFrom(folder, file)));
  return read.flatMap((one) => ('messages' in one ? one.messages.slice(0, 1) : [])).map(withRemedy);
}

async function ledgersIn(folder: string): Promise<readonly string[]> {
  return (await glob(ledgerFileOf('*'), { cwd: folder, followSymbolicLinks: false })).sort();
}

async function readFrom(folder: string, file: string): Promise<ReadYaml<Ledger>> {
  const path = join(folder, file);
  return readYaml(ledger, { file: path, yaml: await readIfThere(path), firstLine: 1 }, 'ledger');
}

function withRemedy(message: VFileMessage): VFileMessage {
  message.note = REMEDY;
  message.reason += `; ${REMEDY}`;
  message.message = message.reason;
  return message;
}
