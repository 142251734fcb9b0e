// The working folder → Astro's options for its library. A library needs no configuration file of Astro. If a library
// has such a file, Astro reads the file, and the call of `postil(…)` in the file has the programmer's options.

import type { AstroInlineConfig } from 'astro';
import { globSync } from 'tinyglobby';
import { postil } from './integration.ts';

const CONFIGURATION = 'astro.config.{js,mjs,cjs,ts,mts,cts}';

export function siteOptions(): AstroInlineConfig {
  return globSync(CONFIGURATION).length > 0 ? {} : { configFile: false, integrations: [postil()] };
}
