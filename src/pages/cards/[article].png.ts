// The picture of an article for links to it from elsewhere. Others find it by its address in full, so a site that has none
// has no pictures.

import type { APIRoute } from 'astro';
import { cardImage } from '../../build/card-image.ts';
import { getCorpus } from '../../corpus/from-collections.ts';
import { coloursOf } from '../../map/pens.ts';
import type { ArticleEntry } from '../../model/corpus.ts';
import tokens from '../../styles/parts/tokens.css?raw';

export async function getStaticPaths() {
  const { site, articles } = await getCorpus();
  if (site.address === undefined) return [];
  return [...articles.values()].map((article) => ({ params: { article: article.id }, props: { article } }));
}

interface Props {
  readonly article: ArticleEntry;
}

export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const { site } = await getCorpus();
  const { title, byline, dir } = article.data;
  const image = await cardImage({ site: site.title, title, byline, dir }, coloursOf(tokens));
  return new Response(image, { headers: { 'content-type': 'image/png' } });
};
