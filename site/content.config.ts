// The collections of the library, for editors with Astro's extension.

import { collections as ofPostil } from '../src/content.config.ts';

export const collections = ofPostil;
