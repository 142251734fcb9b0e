// The library's description and links to its editions as plain text, for language models and other programs.

import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/page-corpus.ts';
import { irisOn } from '../metadata/iri.ts';
import { llmsIndex } from '../metadata/llms-index.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return new Response(llmsIndex(corpus, irisOn('/llms.txt', corpus.site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
