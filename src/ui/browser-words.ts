// The words of the interface for browser scripts. In a script's bundle, the file of the site's language replaces this
// file (`build/astro/browser-scripts.ts`). The bundle contains only the groups of words that the script imports.

// biome-ignore lint/performance: the names of all groups are listed in en.ts alone
export * from './en.ts';
