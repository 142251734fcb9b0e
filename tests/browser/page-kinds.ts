// One page of each kind in the built sites: from each folder the index and one other page, and all pages at the site's
// root.

import { globSync } from 'tinyglobby';
import { inject } from 'vitest';

export interface KindPage {
  readonly path: string;
  readonly url: string;
}

export function pageOfEachKind(): readonly KindPage[] {
  return [inject('site'), inject('fixtureSite')].flatMap(({ url, dist }) => {
    const byFolder = Map.groupBy(
      globSync('**/*.html', { cwd: dist, ignore: ['pagefind/**', 'downloads/**'] }).sort(),
      (path) => `${path.slice(0, path.lastIndexOf('/') + 1).replace(/\/.*/, '/')}${path.endsWith('index.html')}`,
    );
    return [...byFolder.values()]
      .flatMap((own) => own.slice(0, own[0]?.includes('/') ? 1 : undefined))
      .map((path) => ({ path, url: url + path }));
  });
}
