// Former ids → a page at each old address that leads on to the present one: an article's also for its map and its lists.
// With scripts, a query and a fragment come along (`#p7` of a renamed article); without, the page itself leads on.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fullAddress, mapOf, type PagedCollection, pageOf } from '../../model/address.ts';
import { articleOf, type Corpus, slugOf } from '../../model/corpus.ts';
import { wordsOf } from '../../ui/languages.ts';

/** From one root-absolute path to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Writes a page for each redirect into the site's folder, before its links are made relative. What stands there stays. */
export function writeRedirects(corpus: Corpus, dist: string): void {
  for (const { from, to } of redirectsOf(corpus)) {
    const file = join(dist, from);
    if (existsSync(file) || !existsSync(join(dist, to))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(to, corpus));
  }
}

export function redirectsOf(corpus: Corpus): readonly Redirect[] {
  return [
    ...[...corpus.articles.values()].flatMap(({ id, data }) =>
      data.formerIds.flatMap((former) => articleMoves(former, id)),
    ),
    ...(['actors', 'schemes'] as const).flatMap((collection) =>
      [...corpus[collection].values()].flatMap(({ id, data }) =>
        data.formerIds.map((former) => ({ from: pageOf(collection, former), to: pageOf(collection, id) })),
      ),
    ),
    ...(['claims', 'arguments'] as const).flatMap((collection) => annotationMoves(corpus, collection)),
  ];
}

function articleMoves(former: string, id: string): readonly Redirect[] {
  const lists = (['claims', 'arguments'] as const).map((collection) => ({
    from: pageOf(collection, `${former}/index`),
    to: pageOf(collection, `${id}/index`),
  }));
  return [
    { from: pageOf('articles', former), to: pageOf('articles', id) },
    { from: mapOf(former), to: mapOf(id) },
    ...lists,
  ];
}

/** An annotation's page has moved where its own id or its article's has changed, or both. */
function annotationMoves(corpus: Corpus, collection: PagedCollection & ('claims' | 'arguments')): readonly Redirect[] {
  return [...corpus[collection].values()].flatMap(({ id, data }) => {
    const article = articleOf(id);
    const articles = [article, ...(corpus.articles.get(article)?.data.formerIds ?? [])];
    const slugs = [slugOf(id), ...data.formerIds];
    const ids = articles.flatMap((article) => slugs.map((slug) => `${article}/${slug}`));
    return ids
      .filter((former) => former !== id)
      .map((former) => ({ from: pageOf(collection, former), to: pageOf(collection, id) }));
  });
}

const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** All that varies is made of ids, which need no escaping, and of the interface's words. */
function redirectPage(to: string, { site }: Corpus): string {
  const { dir, language, redirectWords } = wordsOf(site);
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${redirectWords.title}</title>
<link rel="canonical" href="${fullAddress(site, to) ?? to}">
<script src="/scripts/moved.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
<p><a href="${to}">${redirectWords.here}</a></p>
</html>
`;
}
