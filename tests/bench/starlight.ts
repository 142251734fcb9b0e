// Markdown pages → their site by Starlight, with its search and its default options, except for the site's title and
// the sidebar. The sidebar has one link: by default it lists all pages on each page, which a large site can't afford.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, type PeerPage, writePages } from './peer-pages.ts';
import { buildPeer, peerProject } from './peers.ts';
import type { Run } from './run-measured.ts';

export interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface StarlightRun extends Run {
  /** The folder of the built site. */
  readonly dist: string;
}

export function starlight(pages: readonly PeerPage[]): StarlightRun {
  const root = peerProject();
  writePages(join(root, 'src/content/docs'), pages);
  for (const [file, text] of Object.entries(PROJECT)) writeFileSync(join(root, file), text);
  return { ...buildPeer(root), dist: join(root, 'dist') };
}

/** @returns the folder of the built site, with the text on its front page */
export function starlightSite({ title, paragraphs }: Text): string {
  return starlight([{ path: 'index', title, body: paragraphs.map(escaped).join('\n\n') }]).dist;
}

/** The files of a project, as in Starlight's guide to manual setup. */
const PROJECT = {
  // Astro bundles the packages that are listed here.
  'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const sidebar = [{ label: 'Start', link: '/' }];
export default defineConfig({ integrations: [starlight({ title: 'Starlight', sidebar })] });
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};
