// The files of every article in every format, and of the whole library if it is not too large.

import type { APIRoute } from 'astro';
import { entryOf, getCorpus } from '../../corpus/page-corpus.ts';
import { filesOf, libraryFiles } from '../../export/formats.ts';
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
  // No article has the name of a file of the library.
  const files = [...filesOf(corpus, file.replace(/\..*/, '')), ...libraryFiles(corpus)];
  const { format, parts } = entryOf(new Map(files.map((one) => [one.name, one])), file);
  const content = Buffer.concat(Array.from(parts(), (part) => Buffer.from(part)));
  return new Response(content, { headers: { 'content-type': `${format.mediaType}; charset=utf-8` } });
};
