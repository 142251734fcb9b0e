// A built site → its sitemap, the list of its pages. A redirecting page is left out: its canonical URL is that of another
// page. A site without an address has no sitemap, because a sitemap needs absolute URLs.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { escapeMarkup } from '../../text/escape.ts';
import { visitTags } from './html-tags.ts';

export function writeSitemap(dist: string): void {
  const addresses = globSync('**/*.html', { cwd: dist })
    .flatMap((page) => ownAddress(readFileSync(join(dist, page), 'utf8')) ?? [])
    .sort();
  if (addresses.length > 0) writeFileSync(join(dist, 'sitemap.xml'), sitemapOf(addresses));
}

/** The format of https://www.sitemaps.org/protocol.html, without the optional fields. */
function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeMarkup(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** The page's canonical URL. Undefined if search engines must not index the page. */
function ownAddress(html: string): string | undefined {
  let canonical: string | undefined;
  let isHidden = false;
  visitTags(html.slice(0, html.indexOf('</head>')), ({ name, attributes }) => {
    const written = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
    if (name === 'link' && written('rel') === 'canonical') canonical = written('href');
    if (name === 'meta' && written('name') === 'robots') isHidden ||= written('content')?.includes('noindex') === true;
  });
  return isHidden ? undefined : canonical;
}
