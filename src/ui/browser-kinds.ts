// The headings of the groups of search results for browser scripts, in the order of the groups. In a script's bundle,
// the headings in the site's language replace this file (`build/astro/browser-scripts.ts`).

import { wordsOf } from './languages.ts';

export const { resultKinds } = wordsOf({ language: 'en' });
