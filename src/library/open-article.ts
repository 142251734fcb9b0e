// A content folder and the id of an article → the library with all its drafts, or the messages that say why the article can't be worked on.

import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { readLibrary } from '../corpus/from-disk.ts';
import type { Entry } from '../model/collections.ts';
import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';

export interface OpenLibrary {
  readonly folder: string;
  /** Drafts and withdrawn entries included, whatever the site publishes. */
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
}

export interface OpenArticle extends OpenLibrary {
  readonly article: ArticleEntry;
}

interface Refused {
  readonly messages: readonly VFileMessage[];
}

export async function openArticle(folder: string, id: string): Promise<OpenArticle | Refused> {
  const opened = await openLibrary(folder, id);
  if ('messages' in opened) return opened;
  const article = opened.corpus.articles.get(id);
  return article === undefined ? { messages: [noArticle(opened, id)] } : { ...opened, article };
}

/** The same where the article itself may be gone. */
export async function openLibrary(folder: string, id: string): Promise<OpenLibrary | Refused> {
  const { entries, messages } = await readLibrary(folder);
  const broken = messages.filter(({ fatal, file = '' }) => fatal === true && concerns(file, id));
  // Messages name files as they can be opened from the working folder.
  for (const message of broken) message.file = join(folder, message.file ?? '');
  return broken.length > 0 ? { messages: broken } : { folder, corpus: corpusOf(entries), entries };
}

/** Whether a file is the article's, or one of those that all articles share. */
function concerns(file: string, id: string): boolean {
  const [collection = '', name = '', entry] = file.split('/');
  if (entry !== undefined) return name === id;
  return collection !== 'articles' || name === `${id}.md`;
}

export function noArticle({ folder, corpus }: OpenLibrary, id: string): VFileMessage {
  const known = [...corpus.articles.keys()];
  const reason = `there is no article ${JSON.stringify(id)}: expected one of ${known.join(', ') || 'none yet'}; ingest its text first, or correct the id`;
  const message = new VFileMessage(reason, { source: 'postil', ruleId: 'no-article' });
  message.file = join(folder, 'articles');
  message.fatal = true;
  return message;
}
