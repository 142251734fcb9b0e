// The site of Postil's own library. A library elsewhere imports `postil` from 'postil' instead, and has no `srcDir`: here, `src`
// contains Postil's pages, which the integration adds, so Astro must not find them by itself. There is no folder of this name.

import { createRequire } from 'node:module';
import { defineConfig } from 'astro/config';
import type * as integration from './src/build/astro/integration.ts';

// Vite, which reads this file for Astro, would make copies of the modules; see `oneInstance` in the integration.
const { postil } = createRequire(import.meta.url)('./src/build/astro/integration.ts') as typeof integration;

export default defineConfig({ srcDir: './src/own-pages', integrations: [postil()] });
