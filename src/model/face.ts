// A page → the addresses for reporting an error on the page and for editing its file, made from the templates in
// `site.yaml`.

import { collectionNames } from './collections.ts';
import type { Corpus } from './corpus.ts';
import type { Site } from './site.ts';

/** The address for a report about a page; an e-mail has the page's address as its subject. */
export function reportAddress({ report }: Site, page: string): string | undefined {
  if (report === undefined) return undefined;
  const written = encodeURIComponent(page);
  return report.includes('{page}') ? report.replaceAll('{page}', written) : `mailto:${report}?subject=${written}`;
}

/**
 * The address at which an editor can change the file of a page's entry. Undefined for a page that is not about one
 * entry.
 */
export function editAddress(corpus: Corpus, page: string): string | undefined {
  const { edit } = corpus.site;
  const [, name, id] = /^\/([a-z]+)\/(.+)\.html$/.exec(page) ?? [];
  // The page of citations `/data/<article>.html` shows fields of the article, so its link leads to the file of the
  // article.
  const collection = name === 'data' ? 'articles' : collectionNames.find((one) => one === name);
  const entry = collection === undefined ? undefined : corpus[collection].get(id ?? '');
  return entry === undefined ? undefined : edit?.replaceAll('{file}', entry.file);
}
