// The record of written drafts, kept in an article's ledger: a digest of each draft's file. A draft whose file has
// another digest was edited by a person, and no program replaces it.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ledgerFileOf, readLedger, recordedDrafts } from '../corpus/read-ledger.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { ledgerText } from '../corpus/yaml/write.ts';
import type { Entry } from '../model/collections.ts';
import { collections } from '../model/collections.ts';
import type { Ledger } from '../model/part.ts';
import { digestOf } from '../text/digest.ts';

/** Number of hexadecimal digits of a file's digest: enough to distinguish the versions of one file. */
const LENGTH = 12;

/** A file that was written. `file` is its path in the content folder. */
interface Written {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * The digests of drafts, by their names in `Ledger.drafts`. Articles are left out, because the ledger has digests of their
 * blocks.
 */
export function draftDigests(writings: readonly Written[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    writings.flatMap(({ file, content }) =>
      typeof content === 'string' && isDraftFile(file) ? [[nameOf(file), digestOf(content, LENGTH)]] : [],
    ),
  );
}

/**
 * Returns a function that says whether a draft is still as a program wrote it. For an article without a ledger, the answer
 * is always no.
 */
export async function untouchedDrafts(folder: string, article: string): Promise<(entry: Entry) => boolean> {
  const drafts = await recordedDrafts(folder, article);
  return ({ file }) => {
    const digest = drafts[nameOf(file)];
    const path = join(folder, file);
    return digest !== undefined && existsSync(path) && digestOf(readFileSync(path, 'utf8'), LENGTH) === digest;
  };
}

/**
 * Adds new drafts of an article to its record, and deletes removed drafts from it. Without a ledger, nothing is recorded.
 */
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

/**
 * `claims/my-article/war-is-unlikely.md` → `claims/war-is-unlikely`. The article's id is left out, because renaming the
 * article changes it.
 */
function nameOf(file: string): string {
  const [folder = ''] = file.split('/');
  return `${folder}/${basename(file, '.md')}`;
}
