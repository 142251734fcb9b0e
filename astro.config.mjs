// The site of Postil's own library. A library elsewhere has `import { postil } from 'postil'`, and no `srcDir`: here, `src`
// contains Postil itself.

import { defineConfig } from 'astro/config';
import { postil } from './src/build/astro/integration.ts';

export default defineConfig({ srcDir: './site', integrations: [postil()] });
