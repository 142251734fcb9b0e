// An edition as plain text, in the same folder as its page.

import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/page-corpus.ts';
import { readingOf } from '../../markdown/readings.ts';
import { editionText } from '../../metadata/edition-text.ts';
import { irisOn } from '../../metadata/iri.ts';
import { pageOf, plainTextOf } from '../../model/address.ts';

export async function getStaticPaths() {
  return [...(await getCorpus()).articles.keys()].map((article) => ({ params: { article } }));
}

export const GET: APIRoute = async ({ params: { article = '' } }) => {
  const corpus = await getCorpus();
  const page = irisOn(plainTextOf(article), corpus.site)(pageOf('articles', article));
  return new Response(editionText(readingOf(corpus, article), corpus, page), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
