// A plain Astro site with as many pages as a library's site: one page for each Markdown file, and small pages for the rest.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { buildPeer, peerProject } from './peers.ts';
import type { Run } from './run-measured.ts';

/** @param pages number of pages of the site */
export function bareAstro(content: string, pages: number): Run {
  const entries = globSync('{articles,claims,arguments,actors}/**/*.md', { cwd: content }).length;
  const root = peerProject();
  mkdirSync(join(root, 'src/pages/others'), { recursive: true });
  for (const [file, text] of Object.entries(filesOf(content, Math.max(0, pages - entries))))
    writeFileSync(join(root, file), text);
  return buildPeer(root);
}

function filesOf(content: string, others: number): Readonly<Record<string, string>> {
  return {
    'package.json': '{ "type": "module" }',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const base = ${JSON.stringify(content)};
export const collections = { entries: defineCollection({ loader: glob({ pattern: '{articles,claims,arguments,actors}/**/*.md', base }) }) };
`,
    'src/pages/[...page].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { page: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${page('{entry.data.title ?? entry.data.statement ?? entry.data.name}', '<Content />')}`,
    'src/pages/others/[number].astro': `---
export const getStaticPaths = () => Array.from({ length: ${others} }, (_, i) => ({ params: { number: String(i) } }));
---
${page('{Astro.params.number}', '')}`,
  };
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>\n`;
}
