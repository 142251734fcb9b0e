// The ledger of an article's source, as the ingest wrote it last; undefined where there is none that can be read.

import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Ledger, ledger } from '../model/part.ts';
import { readIfThere } from './read-file.ts';

/** Relative to the content folder. */
export function ledgerFileOf(article: string): string {
  return `sources/${article}.parts.yaml`;
}

export async function readLedger(folder: string, article: string): Promise<Ledger | undefined> {
  const text = await readIfThere(join(folder, ledgerFileOf(article)));
  const yaml = parseDocument(text);
  return yaml.errors.length > 0 ? undefined : ledger.safeParse(yaml.toJS()).data;
}
