// Astro's configuration: plain files, an explicit .html for each page and no inline code, so that the site works in any folder
// and under a strict Content-Security-Policy.

import type { AstroUserConfig } from 'astro';
import type { CheckedLibrary } from '../../library/check.ts';
import { postil } from './integration.ts';

/** @param read returns the library; given if it has been read already */
export function siteConfig(outDir: string, read?: () => Promise<CheckedLibrary>): AstroUserConfig {
  return {
    outDir,
    // Renders four pages at once, so that some are written to disk while others are rendered.
    build: { format: 'preserve', concurrency: 4 },
    devToolbar: { enabled: false },
    // For editors with Astro's extension, which complete and check the frontmatter of entries.
    experimental: { contentIntellisense: true },
    integrations: [postil(read)],
  };
}
