// Each map as an SVG file to save, print or put into a document.

import type { APIRoute } from 'astro';
import { entryOf, getCorpus } from '../../../corpus/page-corpus.ts';
import { svgFile } from '../../../map/file.ts';
import { mapsOf } from '../../../map/maps.ts';
import { coloursOf } from '../../../map/pens.ts';
import { countsOf, titleOf } from '../../../map/titles.ts';
import tokens from '../../../styles/parts/tokens.css?raw';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const paths = [...corpus.articles.values()].map(async (article) => {
    const maps = await mapsOf(corpus, article.id);
    return maps.map(({ id }) => ({ params: { article: article.id, map: id } }));
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute = async ({ params: { article = '', map: id = '' } }) => {
  const corpus = await getCorpus();
  const maps = await mapsOf(corpus, article);
  const map = entryOf(new Map(maps.map((one) => [one.id, one])), id);
  const drawing = svgFile(titleOf(map, corpus), countsOf(map, corpus), map.layout, coloursOf(tokens), '../..');
  return new Response(drawing, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
