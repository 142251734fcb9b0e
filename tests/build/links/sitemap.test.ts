import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSitemap } from '../../../src/build/links/sitemap.ts';
import { temporarySite } from '../temporary-site.ts';

describe('writeSitemap(dist)', () => {
  it('lists each page by its canonical address, except pages that must not be indexed', () => {
    const site = temporarySite({
      'index.html': page('<link rel="canonical" href="https://example.org/index.html">'),
      'b/a&amp;.html': page('<link rel="canonical" href="https://example.org/b/a&amp;.html">'),
      'moved.html': page(
        '<meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/index.html">',
      ),
      '404.html': page(''),
      'text.html': page('</head><p><link rel="canonical" href="https://example.org/text.html">'),
    });
    writeSitemap(site.folder);
    const addresses = [...site.read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toEqual(['https://example.org/b/a&amp;.html', 'https://example.org/index.html']);
  });

  it('writes no sitemap if no page has an address', () => {
    const { folder } = temporarySite({ 'index.html': page('') });
    writeSitemap(folder);
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  });
});

function page(head: string): string {
  return `<!doctype html><html><head><title>A page</title>${head}</head><body></body></html>`;
}
