// The export files: each article in each format, and the whole library in each format if it isn't too large.

import type { APIRoute } from 'astro';
import { entryOf, getCorpus } from '../../corpus/page-corpus.ts';
import { contentOf, filesOf, libraryFiles } from '../../export/formats.ts';
import { MOST_LISTED } from '../../model/address.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const articles = corpus.listed('articles');
  const whole = articles.length <= MOST_LISTED ? libraryFiles(corpus) : [];
  const files = [...whole, ...articles.flatMap(({ id }) => filesOf(corpus, id))];
  return files.map(({ name }) => ({ params: { file: name } }));
}

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const corpus = await getCorpus();
  // The two kinds of files can be in one list, because a file of an article never has the name of a file of the
  // library.
  const files = [...filesOf(corpus, file.replace(/\..*/, '')), ...libraryFiles(corpus)];
  const found = entryOf(new Map(files.map((one) => [one.name, one])), file);
  const content = new Uint8Array(contentOf(corpus, found));
  return new Response(content, { headers: { 'content-type': `${found.format.mediaType}; charset=utf-8` } });
};
