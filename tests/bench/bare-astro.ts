// Markdown pages → their site by Astro, with one short layout and without a search.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PeerPage, writePages } from './peer-pages.ts';
import { buildPeer, peerProject } from './peers.ts';
import type { Run } from './run-measured.ts';

export function bareAstro(pages: readonly PeerPage[]): Run {
  const root = peerProject();
  writePages(join(root, 'content'), pages);
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  for (const [file, text] of Object.entries(PROJECT)) writeFileSync(join(root, file), text);
  return buildPeer(root);
}

const PROJECT = {
  'package.json': '{ "type": "module" }',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content' }) }) };
`,
  'src/pages/[...page].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('pages');
  return entries.map((entry) => ({ params: { page: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`,
};
