// For Astro and for editors; `npm run build` uses the same configuration.

import { createRequire } from 'node:module';
import { defineConfig } from 'astro/config';
import type { siteConfig as configOf } from './src/build/astro/site-config.ts';
import { outputFolder } from './src/cli/output-folder.ts';

// Vite, which reads this file for Astro, would make copies of the modules; see `oneInstance` in `src/build/astro/integration.ts`.
const node = createRequire(import.meta.url);
const { siteConfig } = node('./src/build/astro/site-config.ts') as { siteConfig: typeof configOf };

export default defineConfig(siteConfig(outputFolder()));
