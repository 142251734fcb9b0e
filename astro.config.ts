// The site as plain files: an explicit .html for each page, nothing inline, so that it opens anywhere and under a strict CSP.

import { createRequire } from 'node:module';
import { defineConfig } from 'astro/config';
import type { postil as steps } from './src/build/integration.ts';
import { outputFolder } from './src/cli/output-folder.ts';

// Vite, which reads this file for Astro, would make copies of the modules; see `src/build/one-instance.ts`.
const node = createRequire(import.meta.url);
const { postil } = node('./src/build/integration.ts') as { postil: typeof steps };

export default defineConfig({
  outDir: outputFolder(),
  // Some pages are written while others are made.
  build: { format: 'preserve', concurrency: 4 },
  devToolbar: { enabled: false },
  // Editors with Astro's extension complete and check the frontmatter of the collections.
  experimental: { contentIntellisense: true },
  integrations: [postil()],
});
