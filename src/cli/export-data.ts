// The content folder → files in the formats asked for, without a built site.

import { join } from 'node:path';
import { checkLibrary } from '../build/checked-library.ts';
import { reportOf } from '../build/report.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { editionsOf } from '../export/edition.ts';
import { type DataFile, filesOf, libraryFiles } from '../export/formats.ts';
import type { Corpus } from '../model/corpus.ts';

export interface ExportRequest {
  /** Left out: the whole library. */
  readonly article: string | undefined;
  /** Left out: every format. */
  readonly format: string | undefined;
  /** A folder, or `-` for standard output. */
  readonly out: string | undefined;
  readonly content: string;
}

/** What keeps it from being exported, with the remedy, and the exit code: 1 for the content, 2 for the call. */
export interface Refusal {
  readonly code: 1 | 2;
  readonly reason: string;
}

/** @returns undefined where it is written */
export async function exportData({ article, format, out = '-', content }: ExportRequest): Promise<Refusal | undefined> {
  const { corpus, findings } = await checkLibrary(content);
  const faults = findings.filter(({ fatal }) => fatal === true);
  if (faults.length > 0)
    return { code: 1, reason: `${reportOf(faults)}\nNothing is written until the content is right.` };
  const articles = editionsOf(corpus).map(({ id }) => id);
  if (article !== undefined && !articles.includes(article))
    return { code: 1, reason: unknownArticle(article, articles, content) };
  const files = filesIn(corpus, article).filter((file) => format === undefined || file.format.id === format);
  if (out !== '-') return writeAll(files, out);
  if (files.length > 1)
    return { code: 2, reason: `These are ${files.length} files; name a folder for them with --out.` };
  for (const file of files) for (const part of file.parts()) process.stdout.write(part);
  return undefined;
}

function filesIn(corpus: Corpus, article: string | undefined): readonly DataFile[] {
  return article === undefined ? libraryFiles(corpus) : filesOf(corpus, article);
}

function unknownArticle(article: string, articles: readonly string[], content: string): string {
  return `There is no article "${article}" in ${content}; there are: ${articles.join(', ') || 'none'}.`;
}

async function writeAll(files: readonly DataFile[], folder: string): Promise<undefined> {
  for (const file of files) {
    const path = join(folder, file.name);
    await writeWhole(path, file.parts());
    console.log(`Wrote ${path}`);
  }
}
