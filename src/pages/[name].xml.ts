// The feed, if at least one edition has a date.

import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/page-corpus.ts';
import { feedText } from '../metadata/feed.ts';

export async function getStaticPaths() {
  const feed = feedText(await getCorpus());
  return feed === undefined ? [] : [{ params: { name: 'feed' } }];
}

export const GET: APIRoute = async () =>
  new Response(feedText(await getCorpus()) ?? null, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
