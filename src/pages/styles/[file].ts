// Style sheets and the fonts they use, as plain files.

import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { styleFile, styleSheets } from '../../styles/style-sheets.ts';

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2' };

export async function getStaticPaths() {
  return [...(await styleSheets()).files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const contents = await styleFile(file);
  if (contents === undefined) return new Response(null, { status: 404 });
  return new Response(contents, { headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' } });
};
