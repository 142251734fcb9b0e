// The pages' bundle asks for Postil's own modules where they are instead of taking copies of them in: so the steps around
// Astro's build and the pages share one instance of each, and with it what was read, placed and laid out once.

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
