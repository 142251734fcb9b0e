// The ways to search that are compared: Postil's search page and dialog, plain Pagefind, and MiniSearch.

import type { Way } from './search-slowly.ts';

export interface Ways {
  readonly page: Way;
  readonly dialog: Way;
  readonly pagefind: Way;
  readonly mini: Way | undefined;
}

export function waysTo(site: string, plainSite: string, miniSite: string | undefined): Ways {
  const box = 'postil-search input[name=q]';
  return {
    page: { url: `${site}search.html`, result: '.result', focus: (page) => page.focus(box) },
    dialog: { url: `${site}index.html`, result: '.result', focus: (page) => page.keyboard.press('/') },
    pagefind: {
      url: `${plainSite}index.html`,
      result: '.pagefind-ui__result-title',
      focus: (page) => page.focus('.pagefind-ui__search-input'),
    },
    mini:
      miniSite === undefined ? undefined : { url: miniSite, result: '.result', focus: (page) => page.focus('input') },
  };
}
