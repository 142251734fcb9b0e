// The content folder → files in the requested formats. No built site is needed.

import { join } from 'node:path';
import { writeWhole } from '../corpus/to-disk.ts';
import { editionsOf } from '../export/edition.ts';
import { type DataFile, filesOf, libraryFiles } from '../export/formats.ts';
import type { Corpus } from '../model/corpus.ts';
import { type Failure, failure, isError, type Outcome, WRONG_CALL } from '../model/problem.ts';
import { checkLibrary } from './check.ts';
import { noArticle } from './open-article.ts';
import { published } from './published.ts';

export interface ExportRequest {
  /** The article's id; undefined for the whole library. */
  readonly article: string | undefined;
  /** The format's name; undefined for all formats. */
  readonly format: string | undefined;
  /** A folder, or `-` for standard output. */
  readonly out: string | undefined;
  readonly content: string;
}

/** The written files or, for standard output, their text. */
export interface Exported {
  readonly written: readonly string[];
  readonly text: Iterable<string>;
}

/** Exports the content. Nothing is written if the content has errors. */
export async function exportData({ article, format, out = '-', content }: ExportRequest): Promise<Outcome<Exported>> {
  const { corpus: whole, problems } = await checkLibrary(content);
  const corpus = published(whole);
  const errors = problems.filter(isError);
  if (errors.length > 0) return { problems: errors };
  const articles = editionsOf(corpus).map(({ id }) => id);
  if (article !== undefined && !articles.includes(article))
    return noArticle(content, article, articles, 'correct the id');
  const files = filesIn(corpus, article).filter((file) => format === undefined || file.format.id === format);
  if (out !== '-') return { value: { written: await writeAll(files, out), text: [] } };
  if (files.length > 1) return severalFiles(files.length);
  return { value: { written: [], text: files[0]?.parts() ?? [] } };
}

function filesIn(corpus: Corpus, article: string | undefined): readonly DataFile[] {
  return article === undefined ? libraryFiles(corpus) : filesOf(corpus, article);
}

function severalFiles(count: number): Failure {
  return failure({
    file: '--out -',
    rule: WRONG_CALL,
    found: `these are ${count} files`,
    expected: 'one file, for standard output',
    remedy: 'name a folder with --out',
  });
}

async function writeAll(files: readonly DataFile[], folder: string): Promise<readonly string[]> {
  const paths = files.map(({ name }) => join(folder, name));
  for (const [i, file] of files.entries()) await writeWhole(paths[i] ?? folder, file.parts());
  return paths;
}
