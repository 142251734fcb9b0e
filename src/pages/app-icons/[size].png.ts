// The site's icon in the sizes for installation as an app. The folder isn't named `icons/`, because Apache serves its
// own icons at that path.

import type { APIRoute } from 'astro';
import { ICON_SIZES, iconOf } from '../../build/cards/icon.ts';

export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { size: String(size) } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await iconOf(Number(params['size'])), { headers: { 'content-type': 'image/png' } });
