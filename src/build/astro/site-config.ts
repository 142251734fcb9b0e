// Astro's configuration: the site as plain files, an explicit .html for each page, nothing inline, so that it opens anywhere and under a strict CSP.

import type { AstroUserConfig } from 'astro';
import type { CheckedLibrary } from '../../library/check.ts';
import { postil } from './integration.ts';

/** @param read gives the library where it has been read already */
export function siteConfig(outDir: string, read?: () => Promise<CheckedLibrary>): AstroUserConfig {
  return {
    outDir,
    // Some pages are written while others are made.
    build: { format: 'preserve', concurrency: 4 },
    devToolbar: { enabled: false },
    // Editors with Astro's extension complete and check the frontmatter of the collections.
    experimental: { contentIntellisense: true },
    integrations: [postil(read)],
  };
}
