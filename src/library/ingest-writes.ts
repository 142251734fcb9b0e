// A plan → the files to write into the content folder, in this order: drafts, article, ledger. If a run is interrupted,
// the ledger is therefore missing, and the next run sees the interruption.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFileOf, readLedger, recordedDrafts } from '../corpus/read-ledger.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { entryText, ledgerText } from '../corpus/yaml/write.ts';
import { digestsOf } from '../ingest/article/block-digest.ts';
import { markDigestsOf } from '../ingest/article/mark-digest.ts';
import type { Proposal } from '../ingest/ingest.ts';
import type { Source } from '../ingest/read/source.ts';
import { isUnpacked } from '../ingest/read/source-kind.ts';
import type { Plan } from '../merge/plan.ts';
import type { ReceivedFile } from '../merge/source-conflict.ts';
import { draftDigests } from './drafts-record.ts';
import type { KnownLibrary } from './known-library.ts';

/** A file of the content folder and its new content. */
export interface Writing {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Number of files written at the same time: enough to keep a disk busy, and far below the operating system's limit of open
 * files.
 */
const WRITES_AT_ONCE = 32;

/** The source, byte for byte, unless the library already has it. */
export function sourceWrites({ sourceFile, sha256, keptSha256 }: ReceivedFile, bytes: Uint8Array): readonly Writing[] {
  return keptSha256 === sha256 ? [] : [{ file: `sources/${sourceFile}`, content: bytes }];
}

/**
 * The ledger of the source, unless the library already has it. The ledger is the last file, because it describes the
 * written files. Before it comes the text extracted from a page or a document: the ledger refers to the lines of this
 * text.
 * @param drafts the new drafts, whose digests the ledger keeps
 */
export async function ledgerWrites(
  { article, sourceFile, sha256 }: ReceivedFile,
  { kind, text, isRearranged = false }: Source,
  { parts, article: { layer, blocks } }: Proposal,
  drafts: readonly Writing[],
  folder: string,
): Promise<readonly Writing[]> {
  const standing = await readLedger(folder, article);
  if (standing?.source.sha256 === sha256 && Object.keys(standing.blocks).length > 0) return [];
  const textFile = isUnpacked(kind) ? `${article}.txt` : isRearranged ? `${article}.columns` : undefined;
  const source = { file: sourceFile, sha256, text: textFile };
  const content = ledgerText({
    source,
    parts: [...parts],
    blocks: digestsOf(layer),
    marks: markDigestsOf(blocks),
    drafts: { ...(await recordedDrafts(folder, article)), ...draftDigests(drafts) },
  });
  const ledger = { file: ledgerFileOf(article), content };
  return textFile === undefined ? [ledger] : [{ file: `sources/${textFile}`, content: text }, ledger];
}

/** The files of a plan. No draft overwrites a file, even if that file is unreadable. */
export function planWrites({ write }: Plan, folder: string): readonly Writing[] {
  return write.flatMap((entry): Writing[] => {
    if ('text' in entry) return [{ file: entry.file, content: entry.text }];
    return existsSync(join(folder, entry.file))
      ? []
      : [{ file: entry.file, content: entryText(entry.data, entry.body) }];
  });
}

export async function writeAll(writings: readonly Writing[], library: KnownLibrary): Promise<void> {
  const write = ({ file, content }: Writing) => writeWhole(join(library.folder, file), content);
  for (const stage of STAGES) {
    const files = writings.filter(({ file }) => stageOf(file) === stage);
    for (let i = 0; i < files.length; i += WRITES_AT_ONCE) {
      await Promise.all(files.slice(i, i + WRITES_AT_ONCE).map(write));
    }
  }
  for (const { file, content } of writings) {
    if (typeof content === 'string' && file.endsWith('.md')) library.add(file, content);
  }
}

const STAGES = ['drafts', 'article', 'ledger'] as const;

function stageOf(file: string): (typeof STAGES)[number] {
  if (file.endsWith('.parts.yaml')) return 'ledger';
  return file.startsWith('articles/') ? 'article' : 'drafts';
}
