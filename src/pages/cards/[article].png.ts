// The picture of an article in link previews. Previews need the picture's complete address, so a site without a
// configured address has no pictures.

import type { APIRoute } from 'astro';
import { cardImage } from '../../build/cards/card-image.ts';
import { entryOf, getCorpus } from '../../corpus/page-corpus.ts';
import { colorsOf } from '../../map/pens.ts';
import tokens from '../../styles/parts/tokens.css?raw';

export async function getStaticPaths() {
  const { site, articles } = await getCorpus();
  if (site.address === undefined) return [];
  return [...articles.keys()].map((article) => ({ params: { article } }));
}

export const GET: APIRoute = async ({ params: { article = '' } }) => {
  const { site, articles } = await getCorpus();
  const { title, byline, dir } = entryOf(articles, article).data;
  const image = await cardImage({ site: site.title, title, byline, dir }, colorsOf(tokens));
  return new Response(image, { headers: { 'content-type': 'image/png' } });
};
