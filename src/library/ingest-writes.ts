// A plan → the files of the content folder that carry it out, and their writing. The article comes after its drafts and the ledger last,
// so that a run which was interrupted is known by what it left unwritten.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entryText } from '../corpus/entry-text.ts';
import { ledgerText } from '../corpus/ledger-text.ts';
import { ledgerFileOf, readLedger } from '../corpus/read-ledger.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { digestsOf } from '../ingest/article/block-digest.ts';
import type { Proposal } from '../ingest/ingest.ts';
import type { Source } from '../ingest/read/source.ts';
import { isUnpacked } from '../ingest/read/source-kind.ts';
import type { Plan } from '../merge/plan.ts';
import type { Arrival } from '../merge/source-conflict.ts';
import type { Shelf } from './known-library.ts';

/** What a file of the content folder is to hold. */
export interface Writing {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Enough to keep a disk busy without opening thousands of files at once. */
const WRITES_AT_ONCE = 32;

/** The source, byte for byte, where it is not there yet or is another text. */
export function sourceWrites({ sourceFile, sha256, keptSha256 }: Arrival, bytes: Uint8Array): readonly Writing[] {
  return keptSha256 === sha256 ? [] : [{ file: `sources/${sourceFile}`, content: bytes }];
}

/**
 * The ledger of the source, where it is not there yet or is of another text. It says what was written, and so is written last.
 * Before it the text that was read from a page or a document, whose lines it counts.
 */
export async function ledgerWrites(
  { article, sourceFile, sha256 }: Arrival,
  { kind, text }: Source,
  { parts, article: { layer } }: Proposal,
  folder: string,
): Promise<readonly Writing[]> {
  const standing = await readLedger(folder, article);
  if (standing?.source.sha256 === sha256 && Object.keys(standing.blocks).length > 0) return [];
  const textFile = isUnpacked(kind) ? `${article}.txt` : undefined;
  const source = { file: sourceFile, sha256, text: textFile };
  const content = ledgerText({ source, parts: [...parts], blocks: digestsOf(layer) });
  const ledger = { file: ledgerFileOf(article), content };
  return textFile === undefined ? [ledger] : [{ file: `sources/${textFile}`, content: text }, ledger];
}

/** A draft never replaces a file, not even one that the library could not read. */
export function planWrites({ write }: Plan, folder: string): readonly Writing[] {
  return write.flatMap((entry): Writing[] => {
    if ('text' in entry) return [{ file: entry.file, content: entry.text }];
    return existsSync(join(folder, entry.file))
      ? []
      : [{ file: entry.file, content: entryText(entry.data, entry.body) }];
  });
}

/** The drafts stand before the article is written, and the article before the ledger. */
export async function writeAll(writings: readonly Writing[], shelf: Shelf): Promise<void> {
  const write = ({ file, content }: Writing) => writeWhole(join(shelf.folder, file), content);
  for (const stage of STAGES) {
    const files = writings.filter(({ file }) => stageOf(file) === stage);
    for (let i = 0; i < files.length; i += WRITES_AT_ONCE) {
      await Promise.all(files.slice(i, i + WRITES_AT_ONCE).map(write));
    }
  }
  for (const { file, content } of writings) {
    if (typeof content === 'string' && file.endsWith('.md')) shelf.add(file, content);
  }
}

const STAGES = ['drafts', 'article', 'ledger'] as const;

function stageOf(file: string): (typeof STAGES)[number] {
  if (file.endsWith('.parts.yaml')) return 'ledger';
  return file.startsWith('articles/') ? 'article' : 'drafts';
}
