// The ledgers in `content/sources/` → their data, or the problems of ledgers that can't be read.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { type Ledger, ledger } from '../model/part.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { readIfThere } from './read-file.ts';
import { type ReadYaml, readYaml } from './yaml/read-yaml.ts';

const REMEDY =
  'the ingest wrote this file, to tell your edits of the article from an old text; put it back as it was, or run "npm run ingest" while the source is as it was, and it is written again';

/** The path of an article’s ledger, relative to the content folder. */
export function ledgerFileOf(article: string): string {
  return `sources/${article}.parts.yaml`;
}

/** The article's ledger. Undefined if it doesn't exist or can't be read. */
export async function readLedger(folder: string, article: string): Promise<Ledger | undefined> {
  const read = await readFrom(folder, ledgerFileOf(article));
  return 'value' in read ? read.value.data : undefined;
}

/**
 * The digests of an article's drafts. They are read even if another part of the ledger has a mistake. Empty if the
 * ledger has none.
 */
export async function recordedDrafts(folder: string, article: string): Promise<NonNullable<Ledger['drafts']>> {
  const file = join(folder, ledgerFileOf(article));
  const read = readYaml(draftRecord, { file, yaml: await readIfThere(file), firstLine: 1 }, 'ledger');
  return 'value' in read ? (read.value.data.drafts ?? {}) : {};
}

const draftRecord = z.looseObject({ drafts: ledger.shape.drafts });

/** The first problem of an article's ledger. If no article is given, the first problem of each ledger. */
export async function ledgerProblems(folder: string, article?: string): Promise<readonly Problem[]> {
  const files = article === undefined ? await ledgersIn(folder) : [ledgerFileOf(article)];
  const there = files.filter((file) => existsSync(join(folder, file)));
  const read = await Promise.all(there.map((file) => readFrom(folder, file)));
  return read
    .flatMap((one) => ('problems' in one ? one.problems.slice(0, 1) : []))
    .map((problem) => ({ ...problem, remedy: `${problem.remedy}; ${REMEDY}` }));
}

async function ledgersIn(folder: string): Promise<readonly string[]> {
  return (await glob(ledgerFileOf('*'), { cwd: folder, followSymbolicLinks: false })).sort();
}

async function readFrom(folder: string, file: string): Promise<Outcome<ReadYaml<Ledger>>> {
  const path = join(folder, file);
  return readYaml(ledger, { file: path, yaml: await readIfThere(path), firstLine: 1 }, 'ledger');
}
