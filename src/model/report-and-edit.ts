// A page → two addresses: for reporting an error on the page, and for editing its file. They are made from templates in
// `site.yaml`.

import { collectionNames } from './collections.ts';
import type { Corpus } from './corpus.ts';
import type { Site } from './site.ts';

/**
 * The address for reporting an error on a page; undefined if `site.yaml` gives none. If it is an e-mail address, the
 * page's address is the subject of the e-mail.
 */
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
  // The page of citations, `/data/<article>.html`, shows fields of the article. Its link leads to the article's file.
  const collection = name === 'data' ? 'articles' : collectionNames.find((one) => one === name);
  const entry = collection === undefined ? undefined : corpus[collection].get(id ?? '');
  return entry === undefined ? undefined : edit?.replaceAll('{file}', entry.file);
}
