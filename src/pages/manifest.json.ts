// The web app manifest, for installing the library. The extension is .json, because some servers don't know
// .webmanifest.

import type { APIRoute } from 'astro';
import { ICON_SIZES } from '../build/cards/icon.ts';
import { getCorpus } from '../corpus/page-corpus.ts';

export const GET: APIRoute = async () => {
  const { title, description, language } = (await getCorpus()).site;
  // Addresses are relative to this file, so that the site works in any folder.
  return Response.json({
    name: title,
    short_name: title,
    description,
    lang: language,
    id: './',
    start_url: './index.html',
    scope: './',
    display: 'minimal-ui',
    icons: ICON_SIZES.map((size) => ({ src: `app-icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
  });
};
