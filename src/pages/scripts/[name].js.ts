// Browser code as classic scripts, which also run from a disk: one bundle for each file directly in src/browser/.

import type { APIRoute } from 'astro';
import { browserScripts, bundleBrowserScript } from '../../build/astro/browser-scripts.ts';

export function getStaticPaths() {
  return browserScripts().map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ locals, params }) =>
  new Response(await bundleBrowserScript(params['name'] ?? '', { language: locals.words.language }), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
