// The library → its Atom feed (RFC 4287): one entry for each edition whose date is known, the newest first. Atom wants a date
// of every entry, and none is made up: without a dated edition there is no feed.

import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import { feedPage, fullAddress, home, pageOf } from '../model/address.ts';
import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import { type Iri, irisOn } from './iri.ts';

/** @returns undefined where no edition has a date */
export function feedText(corpus: Corpus): string | undefined {
  const { site } = corpus;
  const entries = corpus.listed('articles').flatMap((article) => {
    const updated = dateOf(article);
    return updated === undefined ? [] : [{ article, updated }];
  });
  entries.sort((a, b) => Number(b.updated) - Number(a.updated));
  const [newest] = entries;
  if (newest === undefined) return undefined;
  const iri = irisOn(feedPage, site);
  const self = fullAddress(site, feedPage);
  return generateAtomFeed({
    id: fullAddress(site, home) ?? nameOf(site.title),
    title: textOf(site.title),
    ...(site.description === undefined ? {} : { subtitle: textOf(site.description) }),
    updated: newest.updated,
    links: [
      { href: iri(home), rel: 'alternate', type: 'text/html' },
      ...(self === undefined ? [] : [{ href: self, rel: 'self', type: 'application/atom+xml' }]),
    ],
    xml: { lang: site.language },
    entries: entries.map(({ article, updated }) => entryOf(article, updated, corpus, iri)),
  });
}

function entryOf({ id, data }: ArticleEntry, updated: Date, { actors }: Corpus, iri: Iri) {
  const authors = data.authors.flatMap((author) => actors.get(author) ?? []);
  const byline = { name: textOf(data.byline ?? data.publication ?? data.title).value };
  return {
    // Of the source's words and the edition's own id: it stays when the site moves, as §4.2.6 wants.
    id: nameOf(`${data.source.sha256} ${id}`),
    title: textOf(data.title),
    updated,
    authors:
      authors.length > 0
        ? authors.map((author) => ({ name: textOf(author.data.name).value, uri: iri(pageOf('actors', author.id)) }))
        : [byline],
    links: [{ href: iri(pageOf('articles', id)), rel: 'alternate', type: 'text/html' }],
    ...(data.summary === undefined ? {} : { summary: textOf(data.summary) }),
    xml: { lang: data.language },
  };
}

/** XML 1.0 has no place for control characters, escaped or not. */
function textOf(text: string): { readonly value: string } {
  return { value: text.replaceAll(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, ' ') };
}

/** When the edition last changed, else when the op-ed appeared, if that is known to the day. */
function dateOf({ data: { updated, published } }: ArticleEntry): Date | undefined {
  const date = updated ?? published;
  return date?.length === '2020-01-31'.length ? new Date(`${date}T00:00:00Z`) : undefined;
}

/** A lasting name: a UUID of a digest (RFC 9562 §5.8). */
function nameOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
