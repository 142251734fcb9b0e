// Former ids → a redirecting page at each old URL; for an article, also at the URLs of its map, lists and data page;
// for a claim or an argument, also at the URL of its page for frames. A shared claim can be reached by the id of each
// of its claims. A script keeps the query and the fragment (`#p7` of a renamed article). Without scripts, the page's
// metadata redirects.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  articleLists,
  embedOf,
  fullAddress,
  listOf,
  mapOf,
  type PagedCollection,
  pageOf,
  passageId,
  sharedClaimPage,
} from '../../model/address.ts';
import { articleOf, type Corpus, slugOf } from '../../model/corpus.ts';
import { type SharedClaim, sharedClaimsOf } from '../../model/shared-claims.ts';
import { wordsOf } from '../../ui/languages.ts';

/** A redirect between two root-absolute paths. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Writes the redirecting pages into the site's folder, before links are made relative. Existing files are kept. */
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
    ...sharedClaimsOf(corpus).flatMap(sharedMoves),
  ];
}

function sharedMoves({ id, claims }: SharedClaim): readonly Redirect[] {
  return claims
    .filter((claim) => claim.id !== id)
    .map((claim) => ({ from: sharedClaimPage(claim.id), to: sharedClaimPage(id) }));
}

function articleMoves(former: string, id: string): readonly Redirect[] {
  const lists = articleLists.map((list) => ({ from: listOf(list, former), to: listOf(list, id) }));
  return [
    { from: pageOf('articles', former), to: pageOf('articles', id) },
    { from: mapOf(former), to: mapOf(id) },
    { from: `/data/${former}.html`, to: `/data/${id}.html` },
    ...lists,
  ];
}

/**
 * The redirects to the pages of annotations. The path of such a page contains the annotation's id and the article's id,
 * and both may have changed.
 */
function annotationMoves(corpus: Corpus, collection: PagedCollection & ('claims' | 'arguments')): readonly Redirect[] {
  return [...corpus[collection].values()].flatMap(({ id, data }) => {
    const article = articleOf(id);
    const articles = [article, ...(corpus.articles.get(article)?.data.formerIds ?? [])];
    const slugs = [slugOf(id), ...data.formerIds];
    const ids = articles.flatMap((article) => slugs.map((slug) => `${article}/${slug}`));
    const kind = collection === 'claims' ? 'claim' : 'argument';
    const embedded = (one: string) => embedOf(articleOf(one), passageId(kind, one));
    return ids
      .filter((former) => former !== id)
      .flatMap((former) => [
        { from: pageOf(collection, former), to: pageOf(collection, id) },
        { from: embedded(former), to: embedded(id) },
      ]);
  });
}

const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** The inserted texts are ids and words of the interface, so they need no escaping. */
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
