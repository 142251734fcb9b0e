// Astro's configuration: plain files, an explicit .html for each page and no inline code, so that the site opens anywhere and
// under a strict Content-Security-Policy.

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
    // For editors with Astro's extension, which complete and check the frontmatter of entries.
    experimental: { contentIntellisense: true },
    integrations: [postil(read)],
  };
}
