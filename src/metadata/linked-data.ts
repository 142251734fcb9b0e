// An edition, a claim, an actor, the library → the data for its page in the vocabulary of schema.org. The data contain
// only facts from the content: no verdicts (ClaimReview), and no assumed dates or publishers.

import type { Placed } from '../markdown/placed.ts';
import type { Reading } from '../markdown/reading.ts';
import type { ActorType } from '../model/actor.ts';
import { homePage, pageOf } from '../model/address.ts';
import { type ActorEntry, type ArticleEntry, type ClaimEntry, type Corpus, holdersOf } from '../model/corpus.ts';
import type { Credited } from '../model/entry.ts';
import { licenseOf } from '../model/license.ts';
import { sameClaims } from '../model/shared-claims.ts';
import type { Site } from '../model/site.ts';
import { type Iri, irisOn } from './iri.ts';
import { type LinkedData, manyOf, type Value } from './json-ld.ts';

/** The op-ed as a https://schema.org/OpinionNewsArticle. */
export function editionData({ data, id }: ArticleEntry, corpus: Corpus): LinkedData {
  const iri = irisOn(pageOf('articles', id), corpus.site);
  return {
    '@type': 'OpinionNewsArticle',
    '@id': iri(pageOf('articles', id)),
    headline: data.title,
    alternativeHeadline: data.dek,
    author: actorsIn(data.authors, corpus, iri),
    inLanguage: data.language,
    datePublished: data.published,
    dateModified: data.updated,
    publisher: data.publication === undefined ? undefined : { '@type': 'Organization', name: data.publication },
    isBasedOn: data.url,
    archivedAt: data.archived,
    license: data.license === undefined ? undefined : licenseData(data.license),
    copyrightNotice: data.rightsHolder,
    abstract: data.summary,
    mainEntityOfPage: creditedPage(data),
  };
}

/**
 * The page of an entry, with those who made and reviewed the entry (https://schema.org/WebPage); undefined if nothing
 * is known.
 */
function creditedPage({ creator, created, modified, reviewedBy, reviewed }: Credited): Value {
  const person = (name: string | undefined) => (name === undefined ? undefined : { '@type': 'Person', name });
  const credit = {
    creator: person(creator),
    dateCreated: created,
    dateModified: modified,
    reviewedBy: person(reviewedBy),
    lastReviewed: reviewed,
  };
  return Object.values(credit).some((value) => value !== undefined) ? { '@type': 'WebPage', ...credit } : undefined;
}

/**
 * A license without an address becomes a https://schema.org/CreativeWork, because `license` must be an address or a
 * work.
 */
function licenseData(license: string): Value {
  const { name, url } = licenseOf(license);
  return url ?? { '@type': 'CreativeWork', name };
}

/**
 * The claim as a https://schema.org/Claim. Its passages are quotations from the article (https://schema.org/Quotation).
 */
export function claimData(
  claim: ClaimEntry,
  placed: Placed<ClaimEntry> | undefined,
  reading: Reading,
  corpus: Corpus,
): LinkedData {
  const { article, layer } = reading;
  const iri = irisOn(pageOf('claims', claim.id), corpus.site);
  const quotation = { inLanguage: article.data.language, author: actorsIn(article.data.authors, corpus, iri) };
  const passages = (placed?.ranges ?? []).map(({ start, end }) => layer.text.slice(start, end));
  return {
    '@type': 'Claim',
    '@id': iri(pageOf('claims', claim.id)),
    name: claim.data.label,
    text: claim.data.statement,
    creativeWorkStatus: claim.data.status,
    author: actorsIn(holdersOf(claim, article), corpus, iri),
    appearance: manyOf(
      passages.map((text) => ({ '@type': 'Quotation', text, ...quotation, isPartOf: articleIn(article, iri) })),
    ),
    // An unstated claim is based on the text, but does not appear in the text.
    isBasedOn: claim.data.implicit ? articleIn(article, iri) : undefined,
    mainEntityOfPage: creditedPage(claim.data),
    sameAs: manyOf(sameClaims(corpus, claim.id).map(({ id }) => iri(pageOf('claims', id)))),
  };
}

/**
 * The actor as a https://schema.org/Person or an organization. In schema.org, only persons and organizations can be
 * authors of claims.
 */
export function actorData({ id, data }: ActorEntry, corpus: Corpus): LinkedData {
  const iri = irisOn(pageOf('actors', id), corpus.site);
  const isPerson = data.type === 'person';
  const whole = actorsIn(data.partOf === undefined ? [] : [data.partOf], corpus, iri);
  return {
    '@type': TYPES[data.type],
    name: data.name,
    alternateName: manyOf(data.aliases),
    sameAs: manyOf(data.sameAs),
    url: iri(pageOf('actors', id)),
    mainEntityOfPage: creditedPage(data),
    [isPerson ? 'jobTitle' : 'description']: data.role,
    [isPerson ? 'affiliation' : 'parentOrganization']: whole,
  };
}

/** The library as a https://schema.org/WebSite. */
export function libraryData(site: Site): LinkedData {
  return {
    '@type': 'WebSite',
    name: site.title,
    description: site.description,
    inLanguage: site.language,
    url: irisOn(homePage, site)(homePage),
  };
}

/**
 * Types in schema.org. An unorganized group, such as "the public", has no type there, and gets the type of
 * organizations. States are organizations, because they act.
 */
const TYPES: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  state: 'GovernmentOrganization',
  organization: 'Organization',
  group: 'Organization',
};

function actorsIn(ids: readonly string[], { actors }: Corpus, iri: Iri): Value {
  const known = ids.flatMap((id) => actors.get(id) ?? []);
  return manyOf(
    known.map(({ id, data }) => ({ '@type': TYPES[data.type], name: data.name, url: iri(pageOf('actors', id)) })),
  );
}

function articleIn({ id, data }: ArticleEntry, iri: Iri): LinkedData {
  return { '@type': 'OpinionNewsArticle', '@id': iri(pageOf('articles', id)), headline: data.title };
}
