// Each map as an SVG file to save, print or put into a document.

import type { APIRoute } from 'astro';
import { entryOf, getCorpus } from '../../../corpus/page-corpus.ts';
import { svgFile } from '../../../map/file.ts';
import { type ArgumentMap, mapsOf, overviewMapOf, wholeMapOf } from '../../../map/maps.ts';
import { colorsOf } from '../../../map/pens.ts';
import { countsOf, hasDrafts, titleOf } from '../../../map/titles.ts';
import type { Corpus } from '../../../model/corpus.ts';
import tokens from '../../../styles/parts/tokens.css?raw';
import { wordsOf } from '../../../ui/languages.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const paths = [...corpus.articles.values()].map(async (article) => {
    const maps = await allMapsOf(corpus, article.id);
    return maps.map(({ id }) => ({ params: { article: article.id, map: id } }));
  });
  return (await Promise.all(paths)).flat();
}

async function allMapsOf(corpus: Corpus, article: string): Promise<readonly ArgumentMap[]> {
  const maps = [
    await overviewMapOf(corpus, article),
    ...(await mapsOf(corpus, article)),
    await wholeMapOf(corpus, article),
  ];
  return maps.filter((map) => map !== undefined);
}

export const GET: APIRoute = async ({ params: { article = '', map: id = '' } }) => {
  const corpus = await getCorpus();
  const maps = await allMapsOf(corpus, article);
  const map = entryOf(new Map(maps.map((one) => [one.id, one])), id);
  const { language } = entryOf(corpus.articles, article).data;
  const words = wordsOf(corpus.site);
  const drawing = svgFile(map.layout, {
    title: titleOf(map, corpus),
    description: countsOf(map, corpus),
    colors: colorsOf(tokens),
    toRoot: '../..',
    language,
    chromeLanguage: words.language,
    stamp: hasDrafts(map, corpus) ? words.mapWords.stamp : undefined,
  });
  return new Response(drawing, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
