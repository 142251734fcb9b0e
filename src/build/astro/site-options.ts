// The working folder → Astro's options for its library. A library needs no configuration for Astro; if it has one, Astro reads it,
// and the integration in it has the options of the library's programmer.

import type { AstroInlineConfig } from 'astro';
import { globSync } from 'tinyglobby';
import { postil } from './integration.ts';

const CONFIGURATION = 'astro.config.{js,mjs,cjs,ts,mts,cts}';

export function siteOptions(): AstroInlineConfig {
  return globSync(CONFIGURATION).length > 0 ? {} : { configFile: false, integrations: [postil()] };
}
