// A Vite plugin that keeps Postil's own modules out of the bundle of the pages. With it, the pages and the steps around Astro's
// build share one instance of each module, and therefore also the library, its readings and the maps.

import { dirname, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

type ViteConfig = NonNullable<
  Parameters<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']>[0]['vite']
>;

export const oneInstance: NonNullable<ViteConfig['plugins']>[number] = {
  name: 'postil-one-instance',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return undefined;
    const file = resolve(dirname(importer.replace(/\?.*$/, '')), source);
    const isOwn = file.startsWith(SOURCE) && !PAGES.some((folder) => file.startsWith(folder));
    return isOwn ? { id: pathToFileURL(file).href, external: true } : undefined;
  },
};

const SOURCE = resolve('src') + sep;
const PAGES = [resolve('src/pages') + sep, resolve('src/content.config.ts')];
