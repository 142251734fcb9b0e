// The style sheet of the site's own face, if it has one.

import type { APIRoute } from 'astro';
import { faceSheet } from '../build/astro/face.ts';
import { getCorpus } from '../corpus/page-corpus.ts';

export async function getStaticPaths() {
  return (await faceSheet((await getCorpus()).site)) === undefined ? [] : [{ params: { name: 'face' } }];
}

export const GET: APIRoute = async () =>
  new Response(await faceSheet((await getCorpus()).site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
