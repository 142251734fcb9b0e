// The library → its Atom feed (RFC 4287), with an entry for each edition that has a date, the newest first. Atom
// requires a date in every entry, so editions without a date are left out.

import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import { feedPage, fullAddress, homePage, pageOf } from '../model/address.ts';
import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import { type Iri, irisOn } from './iri.ts';

/** @returns undefined if no edition has a date */
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
    id: fullAddress(site, homePage) ?? nameOf(site.title),
    title: textOf(site.title),
    ...(site.description === undefined ? {} : { subtitle: textOf(site.description) }),
    updated: newest.updated,
    links: [
      { href: iri(homePage), rel: 'alternate', type: 'text/html' },
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
    // The id is made from the source's digest and the edition's id, so that it stays the same if the site moves
    // (§4.2.6).
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

/** A text without control characters. XML 1.0 forbids them, even in escaped form. */
function textOf(text: string): { readonly value: string } {
  return { value: text.replaceAll(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, ' ') };
}

/**
 * The date of the edition's last change; without it, the date of the op-ed's publication. Undefined if the day is
 * unknown.
 */
function dateOf({ data: { updated, published } }: ArticleEntry): Date | undefined {
  const date = updated ?? published;
  return date?.length === '2020-01-31'.length ? new Date(`${date}T00:00:00Z`) : undefined;
}

/** A permanent id for a text: a UUID made from the text's digest (RFC 9562 §5.8). */
function nameOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
