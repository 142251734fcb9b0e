// Each map as a file to keep, print or put into a document.

import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/from-collections.ts';
import { svgFile } from '../../../map/file.ts';
import { type ArgumentMap, mapsOf } from '../../../map/maps.ts';
import { coloursOf } from '../../../map/pens.ts';
import { countsOf, titleOf } from '../../../map/titles.ts';
import tokens from '../../../styles/parts/tokens.css?raw';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const paths = [...corpus.articles.values()].map(async (article) => {
    const maps = await mapsOf(corpus, article.id);
    return maps.map((map) => ({
      params: { article: article.id, map: map.id },
      props: { map, title: titleOf(map, corpus) },
    }));
  });
  return (await Promise.all(paths)).flat();
}

interface Props {
  readonly map: ArgumentMap;
  readonly title: string;
}

export const GET: APIRoute<Props> = ({ props: { map, title } }) =>
  new Response(svgFile(title, countsOf(map), map.layout, coloursOf(tokens), '../..'), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
