import { describe, expect, it } from 'vitest';
import { placedIn, readingOf } from '../../src/markdown/readings.ts';
import { jsonLdText, type LinkedData } from '../../src/metadata/json-ld.ts';
import { actorData, claimData, editionData, libraryData } from '../../src/metadata/linked-data.ts';
import { articleOf, type Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { site } from '../../src/model/site.ts';
import { actor, article, claim } from '../entries.ts';
import { faultsIn } from './vocabulary.ts';

const ADDRESS = 'https://example.org/editions';

const CREDIT = { creator: 'Ann Lee', created: '2019-09-05', reviewedBy: 'Bob', reviewed: '2020-03-04' };

/** A library with all fields of an article, claims of every kind, and actors of every type. */
const library = corpusOf(
  [
    article('essay', 'Ann says “it is so”. It is. But is it?', {
      dek: 'A dek',
      authors: ['ann'],
      published: '2020-01',
      publication: 'The Paper',
      url: 'https://example.com/essay',
      archived: 'https://web.archive.org/web/2020/https://example.com/essay',
      license: 'CC BY 4.0',
      rightsHolder: 'The Paper',
      summary: 'Ann says so.',
    }),
    article('other', 'It is.'),
    claim('essay/own', { quote: { exact: 'It is' }, sameAs: ['other/own'], ...CREDIT }),
    claim('essay/told', { quotes: ['it is so', 'But is it'], holder: ['ann', 'us', 'un', 'all'], stance: 'reports' }),
    claim('essay/unsaid', { implicit: true, holder: 'unnamed' }),
    claim('other/own', { quote: 'It is' }),
    actor('ann', { name: 'Ann', role: 'a critic', partOf: 'un', aliases: ['A.'] }),
    actor('us', {
      type: 'state',
      aliases: ['U.S.', 'America'],
      sameAs: ['https://www.wikidata.org/wiki/Q42'],
      ...CREDIT,
    }),
    actor('un', { type: 'organization', partOf: 'us', role: 'a union' }),
    actor('all', { type: 'group' }),
  ],
  site.parse({ title: 'Library', address: ADDRESS }),
);

const withoutAddress = corpusOf(
  [library.articles, library.claims, library.actors].flatMap((entries) => [...entries.values()]),
);

describe('linked data', () => {
  it('uses only terms of schema.org, each where it belongs', () => {
    const all = dataOf(library);
    expect(all.length).toBe(11);
    expect(all.flatMap((data) => faultsIn(JSON.parse(jsonLdText(data))))).toEqual([]);
  });

  it.each([
    ['a term that schema.org lacks', { '@type': 'Claim', statement: 'x' }],
    ['a term of another type', { '@type': 'Person', headline: 'x' }],
    ['a type that schema.org lacks', { '@type': 'Argument', name: 'x' }],
    ['a value of the wrong type', { '@type': 'Claim', author: { '@type': 'Country', name: 'x' } }],
    ['an object for a text', { '@type': 'Claim', text: { '@type': 'Person', name: 'x' } }],
    ['a fault further in', { '@type': 'Claim', appearance: [{ '@type': 'Quotation', exact: 'x' }] }],
  ])('would be held back with %s', (_, data) => {
    expect(faultsIn(data)).toHaveLength(1);
  });

  it('names the holder of a claim, and quotes the passages', () => {
    expect(dataOfClaim(library, 'essay/told')).toMatchObject({
      text: 'Statement of essay/told.',
      author: [
        { '@type': 'Person', name: 'Ann', url: `${ADDRESS}/actors/ann.html` },
        { '@type': 'GovernmentOrganization' },
        { '@type': 'Organization' },
        { '@type': 'Organization' },
      ],
      appearance: [
        { '@type': 'Quotation', text: 'it is so', isPartOf: { '@id': `${ADDRESS}/articles/essay.html` } },
        { '@type': 'Quotation', text: 'But is it', author: { name: 'Ann' } },
      ],
    });
  });

  it('bases an unstated claim on the article, without an appearance or a holder', () => {
    const data = dataOfClaim(library, 'essay/unsaid');
    expect(data).toMatchObject({ isBasedOn: { '@type': 'OpinionNewsArticle' } });
    expect([data['author'], data['appearance']]).toEqual([undefined, undefined]);
  });

  it('gives absolute addresses if the site has an address, otherwise relative ones', () => {
    expect(dataOfClaim(library, 'essay/own')['sameAs']).toBe(`${ADDRESS}/claims/other/own.html`);
    expect(dataOfClaim(withoutAddress, 'essay/own')['sameAs']).toBe('../other/own.html');
  });

  it('gives the records of an actor in authority files', () => {
    const us = library.actors.get('us');
    expect(us && actorData(us, library)).toMatchObject({ sameAs: 'https://www.wikidata.org/wiki/Q42' });
  });

  it('says who made and reviewed the page of a claim or an actor', () => {
    const us = library.actors.get('us');
    for (const data of [dataOfClaim(library, 'essay/own'), us && actorData(us, library)])
      expect(data?.['mainEntityOfPage']).toMatchObject({
        '@type': 'WebPage',
        creator: { '@type': 'Person', name: 'Ann Lee' },
        dateCreated: '2019-09-05',
        reviewedBy: { name: 'Bob' },
        lastReviewed: '2020-03-04',
      });
    expect(dataOfClaim(library, 'essay/told')['mainEntityOfPage']).toBeUndefined();
  });

  it('contains no fact that the content does not have', () => {
    const [edition] = [library.articles.get('other')].map((entry) => entry && editionData(entry, library));
    expect(JSON.parse(jsonLdText(edition ?? {}))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'OpinionNewsArticle',
      '@id': `${ADDRESS}/articles/other.html`,
      headline: 'A title',
      inLanguage: 'en',
    });
  });
});

function dataOf(corpus: Corpus): readonly LinkedData[] {
  return [
    libraryData(corpus.site),
    ...[...corpus.articles.values()].map((entry) => editionData(entry, corpus)),
    ...[...corpus.claims.keys()].map((id) => dataOfClaim(corpus, id)),
    ...[...corpus.actors.values()].map((entry) => actorData(entry, corpus)),
  ];
}

function dataOfClaim(corpus: Corpus, id: string): LinkedData {
  const entry = corpus.claims.get(id);
  if (entry === undefined) throw new RangeError(id);
  return claimData(entry, placedIn(corpus, entry), readingOf(corpus, articleOf(id)), corpus);
}
