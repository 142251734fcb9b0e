// The site's icon in the sizes that installing needs. Not in `icons/`, where Apache has pictures of its own.

import type { APIRoute } from 'astro';
import { ICON_SIZES, iconOf } from '../../build/cards/icon.ts';

export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { size: String(size) } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await iconOf(Number(params['size'])), { headers: { 'content-type': 'image/png' } });
