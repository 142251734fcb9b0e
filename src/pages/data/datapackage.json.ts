// The list of all data files for programs.

import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/page-corpus.ts';
import { dataPackage } from '../../export/data-package.ts';
import { MOST_LISTED } from '../../model/address.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const parts = dataPackage(corpus, corpus.listed('articles').length <= MOST_LISTED);
  return new Response([...parts].join(''), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
