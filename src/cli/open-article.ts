// A content folder and the id of an article → the library with all its drafts, or the messages that say why the article can't be worked on.

import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { readLibrary } from '../corpus/from-disk.ts';
import type { Entry } from '../model/collections.ts';
import { type ArticleEntry, type Corpus, corpusOf } from '../model/corpus.ts';

export interface OpenArticle {
  readonly folder: string;
  readonly article: ArticleEntry;
  /** Drafts and withdrawn entries included, whatever the site publishes. */
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
}

export async function openArticle(
  folder: string,
  id: string,
): Promise<OpenArticle | { readonly messages: readonly VFileMessage[] }> {
  const { entries, messages } = await readLibrary(folder);
  const broken = messages.filter(({ fatal, file = '' }) => fatal === true && concerns(file, id));
  // Messages name files as they can be opened from the working folder.
  for (const message of broken) message.file = join(folder, message.file ?? '');
  if (broken.length > 0) return { messages: broken };
  const corpus = corpusOf(entries);
  const article = corpus.articles.get(id);
  return article === undefined
    ? { messages: [noArticle(folder, id, [...corpus.articles.keys()])] }
    : { folder, article, corpus, entries };
}

/** Whether a file is the article's, or one of those that all articles share. */
function concerns(file: string, id: string): boolean {
  const [collection = '', name = '', entry] = file.split('/');
  if (entry !== undefined) return name === id;
  return collection !== 'articles' || name === `${id}.md`;
}

function noArticle(folder: string, id: string, known: readonly string[]): VFileMessage {
  const reason = `there is no article ${JSON.stringify(id)}: expected one of ${known.join(', ') || 'none yet'}; ingest its text first, or correct the id`;
  const message = new VFileMessage(reason, { source: 'postil', ruleId: 'no-article' });
  message.file = join(folder, 'articles');
  message.fatal = true;
  return message;
}
