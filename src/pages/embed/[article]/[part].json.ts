// The description of an embedded page as oEmbed. An oEmbed description needs complete addresses, so it is only made if
// the site's address is configured.

import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/page-corpus.ts';
import { embeddedNames, embeddedPart } from '../../../library/embedded.ts';
import { oembedJson } from '../../../metadata/embed.ts';
import { cardOf, claimCardOf } from '../../../model/address.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  if (corpus.site.address === undefined) return [];
  const ids = [...corpus.articles.keys()];
  const parts = await Promise.all(ids.map((article) => embeddedNames(corpus, article)));
  return ids.flatMap((article, i) => (parts[i] ?? []).map((part) => ({ params: { article, part } })));
}

export const GET: APIRoute = async ({ params: { article = '', part = '' } }) => {
  const corpus = await getCorpus();
  const { claim, framed } = await embeddedPart(corpus, article, part);
  const card = claim === undefined ? cardOf(article) : claimCardOf(claim.id, corpus.site);
  return new Response(oembedJson(framed, corpus.site, card), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
