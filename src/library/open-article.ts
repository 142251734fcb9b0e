// A content folder and the id of an article → the library with all its drafts, or the problems that prevent editing the
// article.

import { join } from 'node:path';
import { readLibrary } from '../corpus/from-disk.ts';
import { shippedEntries } from '../corpus/shipped-entries.ts';
import type { Entry } from '../model/collections.ts';
import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { type Failure, failure, isError, type Outcome } from '../model/problem.ts';
import { withPath } from './check.ts';

export interface OpenLibrary {
  readonly folder: string;
  /** The corpus, always with drafts and withdrawn entries, and with all schemes that come with Postil. */
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
}

export interface OpenArticle extends OpenLibrary {
  readonly article: ArticleEntry;
}

export async function openArticle(folder: string, id: string): Promise<Outcome<OpenArticle>> {
  const opened = await openLibrary(folder, id);
  if ('problems' in opened) return opened;
  const article = opened.value.corpus.articles.get(id);
  return article === undefined ? notIngested(opened.value, id) : { value: { ...opened.value, article } };
}

/** The library of an article. The file of the article itself may be missing. */
export async function openLibrary(folder: string, id: string): Promise<Outcome<OpenLibrary>> {
  const { entries, problems } = await readLibrary(folder);
  const broken = problems.filter((problem) => isError(problem) && concerns(problem.file, id));
  return broken.length > 0
    ? { problems: broken.map((problem) => withPath(problem, folder)) }
    : { value: { folder, corpus: corpusOf([...(await shippedEntries('schemes')), ...entries]), entries } };
}

/** Whether a file belongs to the article, or is shared by all articles. */
function concerns(file: string, id: string): boolean {
  const [collection = '', name = '', entry] = file.split('/');
  if (entry !== undefined) return name === id;
  return collection !== 'articles' || name === `${id}.md`;
}

export function notIngested({ folder, corpus }: OpenLibrary, id: string): Failure {
  const known = [...corpus.articles.keys()];
  return noArticle(folder, id, known, 'ingest its text first, or correct the id');
}

/**
 * @param folder the folder whose subfolder `articles` lacks the article
 * @param known the ids of its articles
 */
export function noArticle(folder: string, id: string, known: readonly string[], remedy: string): Failure {
  return failure({
    file: join(folder, 'articles'),
    rule: 'no-article',
    found: `there is no article ${JSON.stringify(id)}`,
    expected: `one of ${known.join(', ') || 'none yet'}`,
    remedy,
  });
}
