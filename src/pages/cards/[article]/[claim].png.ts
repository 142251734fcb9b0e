// The picture of a claim in link previews: the claim, who holds it, and the text that states it. Only sites with
// `linkPictures: claims` have it.

import type { APIRoute } from 'astro';
import { cardImage } from '../../../build/cards/card-image.ts';
import { entryOf, getCorpus } from '../../../corpus/page-corpus.ts';
import { colorsOf } from '../../../map/pens.ts';
import { namesOfActors } from '../../../model/actor-name.ts';
import { articleOf, holdersOf, isOwnVoice, slugOf } from '../../../model/corpus.ts';
import tokens from '../../../styles/parts/tokens.css?raw';
import { wordsOf } from '../../../ui/languages.ts';
import { byAuthors } from '../../../ui/several-authors.ts';

export async function getStaticPaths() {
  const { site, claims } = await getCorpus();
  if (site.address === undefined || site.linkPictures !== 'claims') return [];
  return [...claims.keys()].map((id) => ({ params: { article: articleOf(id), claim: slugOf(id) } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { site, actors, articles, claims } = await getCorpus();
  const claim = entryOf(claims, `${params['article']}/${params['claim']}`);
  const article = entryOf(articles, articleOf(claim.id));
  const { commonWords, stanceWords } = byAuthors(wordsOf(site), article);
  const holder = commonWords.names(namesOfActors(actors, holdersOf(claim, article))) || commonWords.unnamedHolder;
  const stance = isOwnVoice(claim, article) ? [] : [stanceWords[claim.data.stance]];
  const byline = [holder, ...stance, commonWords.quoted(article.data.title)].join(commonWords.comma);
  const text = { site: site.title, title: claim.data.statement, byline, dir: article.data.dir };
  return new Response(await cardImage(text, colorsOf(tokens)), { headers: { 'content-type': 'image/png' } });
};
