// Browser code as classic scripts, which run from a disk too: one file for each entry in src/browser/.

import type { APIRoute } from 'astro';
import { browserScripts, bundleBrowserScript } from '../../build/astro/browser-scripts.ts';

export function getStaticPaths() {
  return browserScripts().map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ locals, params }) =>
  new Response(await bundleBrowserScript(params['name'] ?? '', { language: locals.words.language }), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
