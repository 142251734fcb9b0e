// The record of written drafts, kept in an article's ledger: a digest of each draft's file. A draft whose file has another digest
// was edited by a person, and no program replaces it.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ledgerFileOf, readLedger, recordedDrafts } from '../corpus/read-ledger.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { ledgerText } from '../corpus/yaml/write.ts';
import type { Entry } from '../model/collections.ts';
import { collections } from '../model/collections.ts';
import type { Ledger } from '../model/part.ts';
import { digestOf } from '../text/digest.ts';

/** Hexadecimal digits of a file's digest: enough to tell the versions of one file apart. */
const LENGTH = 12;

/** A written file, relative to the content folder. */
interface Written {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** The digests of drafts, by the name of each in `Ledger.drafts`. Articles are left out: the ledger has their blocks. */
export function draftDigests(writings: readonly Written[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    writings.flatMap(({ file, content }) =>
      typeof content === 'string' && isDraftFile(file) ? [[nameOf(file), digestOf(content, LENGTH)]] : [],
    ),
  );
}

/** Whether a draft is as a program wrote it. Always false for an article without a ledger. */
export async function untouchedDrafts(folder: string, article: string): Promise<(entry: Entry) => boolean> {
  const drafts = await recordedDrafts(folder, article);
  return ({ file }) => {
    const digest = drafts[nameOf(file)];
    const path = join(folder, file);
    return digest !== undefined && existsSync(path) && digestOf(readFileSync(path, 'utf8'), LENGTH) === digest;
  };
}

/** Records new drafts of an article, and forgets removed ones. An article without a ledger is left as it is. */
export async function recordDrafts(
  folder: string,
  article: string,
  writings: readonly Written[],
  removed: readonly string[],
): Promise<void> {
  const ledger = await readLedger(folder, article);
  if (ledger === undefined || ledger.parts.length === 0) return;
  const gone = new Set(removed.map(nameOf));
  const kept = Object.entries(ledger.drafts ?? {}).filter(([name]) => !gone.has(name));
  const drafts = { ...Object.fromEntries(kept), ...draftDigests(writings) };
  const next: Ledger = { ...ledger, drafts };
  await writeWhole(join(folder, ledgerFileOf(article)), ledgerText(next));
}

function isDraftFile(file: string): boolean {
  const [folder = ''] = file.split('/');
  return folder === 'actors' || (folder in collections && collections[folder as keyof typeof collections].perArticle);
}

/** `claims/my-article/war-is-unlikely.md` → `claims/war-is-unlikely`. The article's id is left out, since it may change. */
function nameOf(file: string): string {
  const [folder = ''] = file.split('/');
  return `${folder}/${basename(file, '.md')}`;
}
