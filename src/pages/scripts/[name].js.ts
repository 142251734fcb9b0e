// The browser scripts: one bundle for each file that is directly in src/browser/. They are classic scripts, because
// modules don't run in pages that are opened from a disk.

import type { APIRoute } from 'astro';
import { browserScripts, bundleBrowserScript, compactScript } from '../../build/astro/browser-scripts.ts';

export function getStaticPaths() {
  return browserScripts().map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ locals, params }) => {
  const script = await bundleBrowserScript(params['name'] ?? '', { language: locals.words.language });
  return new Response(await compactScript(script), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
