// The collections of the library, for editors with Astro's extension.

export { collections } from '../src/content.config.ts';
