// The style sheet with the site's own look (accent color, typeface), if the site has chosen one.

import type { APIRoute } from 'astro';
import { faceSheet } from '../build/astro/face.ts';
import { getCorpus } from '../corpus/page-corpus.ts';

export async function getStaticPaths() {
  return (await faceSheet((await getCorpus()).site)) === undefined ? [] : [{ params: { name: 'face' } }];
}

export const GET: APIRoute = async () =>
  new Response(await faceSheet((await getCorpus()).site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
