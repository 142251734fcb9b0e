// A text → its page by Starlight with default options, except for the site's title.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPeer, peerProject } from './peers.ts';

export interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** @returns the folder of the built site, with the text on its front page */
export function starlightSite({ title, paragraphs }: Text): string {
  const root = peerProject();
  mkdirSync(join(root, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(root, 'src/content/docs/index.md'),
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.map(escaped).join('\n\n')}\n`,
  );
  for (const [file, text] of Object.entries(PROJECT)) writeFileSync(join(root, file), text);
  buildPeer(root);
  return join(root, 'dist');
}

/** The files of a project, as in Starlight's guide to manual setup. */
const PROJECT = {
  // Astro bundles the packages that are listed here.
  'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Starlight' })] });
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** Escapes the characters that Markdown would interpret. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+!|~-]/g, '\\$&');
}
