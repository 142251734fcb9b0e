// The files of the text API (Distributed Text Services).

import type { APIRoute } from 'astro';
import { entryOf, getCorpus } from '../../../corpus/page-corpus.ts';
import { dtsFiles, dtsFilesOf } from '../../../export/dts.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const files = [...dtsFiles(corpus), ...corpus.listed('articles').flatMap((article) => dtsFilesOf(corpus, article))];
  return files.map(({ path }) => ({ params: { path } }));
}

export const GET: APIRoute = async ({ params: { path = '' } }) => {
  const corpus = await getCorpus();
  const [, id = ''] = path.split(/[/.]/);
  const article = corpus.articles.get(id);
  const files = [...dtsFiles(corpus), ...(article === undefined ? [] : dtsFilesOf(corpus, article))];
  const { text, mediaType } = entryOf(new Map(files.map((file) => [file.path, file])), path);
  return new Response(text(), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
};
