// The site as plain files: an explicit .html for each page, nothing inline, so that it opens anywhere and under a strict CSP.

import { defineConfig } from 'astro/config';
import { postil } from './src/build/integration.ts';
import { outputFolder } from './src/cli/output-folder.ts';

export default defineConfig({
  outDir: outputFolder(),
  build: { format: 'preserve' },
  devToolbar: { enabled: false },
  // Editors with Astro's extension complete and check the frontmatter of the collections.
  experimental: { contentIntellisense: true },
  integrations: [postil()],
});
