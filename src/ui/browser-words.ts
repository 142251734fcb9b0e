// The words of the interface for scripts in the browser. A script's bundle contains the site's language instead of this file
// (`build/astro/browser-scripts.ts`), and of that language only the groups that the script imports.

// biome-ignore lint/performance: the names of all groups are listed in en.ts alone
export * from './en.ts';
