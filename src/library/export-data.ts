// The content folder → files in the formats asked for, without a built site.

import { join } from 'node:path';
import { writeWhole } from '../corpus/to-disk.ts';
import { editionsOf } from '../export/edition.ts';
import { type DataFile, filesOf, libraryFiles } from '../export/formats.ts';
import type { Corpus } from '../model/corpus.ts';
import { reportOf } from '../model/problem-text.ts';
import { checkLibrary } from './check.ts';

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

/** The files written, and their text instead where it goes to standard output. */
export interface Exported {
  readonly written: readonly string[];
  readonly text: Iterable<string>;
}

export async function exportData({ article, format, out = '-', content }: ExportRequest): Promise<Refusal | Exported> {
  const { corpus, findings } = await checkLibrary(content);
  const faults = findings.filter(({ fatal }) => fatal === true);
  if (faults.length > 0)
    return { code: 1, reason: `${reportOf(faults)}\nNothing is written until the content is right.` };
  const articles = editionsOf(corpus).map(({ id }) => id);
  if (article !== undefined && !articles.includes(article))
    return { code: 1, reason: unknownArticle(article, articles, content) };
  const files = filesIn(corpus, article).filter((file) => format === undefined || file.format.id === format);
  if (out !== '-') return { written: await writeAll(files, out), text: [] };
  if (files.length > 1)
    return { code: 2, reason: `These are ${files.length} files; name a folder for them with --out.` };
  return { written: [], text: files[0]?.parts() ?? [] };
}

function filesIn(corpus: Corpus, article: string | undefined): readonly DataFile[] {
  return article === undefined ? libraryFiles(corpus) : filesOf(corpus, article);
}

function unknownArticle(article: string, articles: readonly string[], content: string): string {
  return `There is no article "${article}" in ${content}; there are: ${articles.join(', ') || 'none'}.`;
}

async function writeAll(files: readonly DataFile[], folder: string): Promise<readonly string[]> {
  const paths = files.map(({ name }) => join(folder, name));
  for (const [i, file] of files.entries()) await writeWhole(paths[i] ?? folder, file.parts());
  return paths;
}
