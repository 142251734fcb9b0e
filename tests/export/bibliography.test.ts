import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, ris } from '../../src/export/bibliography.ts';
import { editionsOf } from '../../src/export/edition.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { actor, article, corpus } from '../entries.ts';
import { libraries } from './libraries.ts';

const FORMATS = { bibtex, ris, cslJson };

const everything = () =>
  corpus(
    article('a-b', 'Words.', {
      title:
        'A {title} with 100 % of $5 & <i>no</i> tags_#, \\ ~ and ^; long enough that a line of RIS would be broken',
      authors: ['jane', 'mina', 'union'],
      published: '2020-01-31',
      publication: 'The Daily & Sunday',
      url: `https://example.org/${'a'.repeat(80)}?b=c_d&e=%20f`,
    }),
    article('plain', 'Words.', { title: 'کتابخانه 🌉' }),
    actor('jane', { name: 'Jane van Döe', familyName: 'van Döe' }),
    actor('mina', { name: 'مینا سروش' }),
    actor('union', { name: 'Union of {Rowers} and Sailors', type: 'organization' }),
  );

describe('bibtex, ris, cslJson (corpus, editions)', () => {
  describe.each(Object.entries(FORMATS))('%s', (_, write) => {
    it.each(libraries)('is read back with the titles, for %s', async (_, read) => {
      const library = await read();
      const editions = editionsOf(library);
      const items = new Cite(write(library, editions).trim() || '[]').data;
      expect(items.map(({ title }) => title)).toEqual(editions.map(({ reading }) => reading.article.data.title));
    });

    it('gives no unknown date, publication, author or address', () => {
      const library = corpus(article('plain', 'Words.', { title: 'Plain' }));
      expect(
        Object.keys(back(write, library)[0] ?? {}).filter((key) => /author|issued|container|URL/.test(key)),
      ).toEqual([]);
    });
  });

  it('gives all known facts in CSL-JSON', () => {
    expect(JSON.parse(cslJson(everything(), editionsOf(everything())))[0]).toMatchObject({
      id: 'a-b',
      type: 'article-newspaper',
      author: [
        { family: 'van Döe', given: 'Jane' },
        { literal: 'مینا سروش' },
        { literal: 'Union of {Rowers} and Sailors' },
      ],
      issued: { 'date-parts': [[2020, 1, 31]] },
      'container-title': 'The Daily & Sunday',
      language: 'en',
    });
  });

  it('gives in BibTeX what TeX reads as the same words', () => {
    const text = bibtex(everything(), editionsOf(everything()));
    expect(text).toContain('@article{a-b,');
    expect(text).not.toContain('howpublished');
    const [item] = back(bibtex, everything());
    expect(item).toMatchObject({
      title: everything().articles.get('a-b')?.data.title,
      'container-title': 'The Daily & Sunday',
      issued: { 'date-parts': [[2020, 1, 31]] },
      URL: everything().articles.get('a-b')?.data.url,
    });
    expect(text).toContain('{Union of \\textbraceleft{}Rowers\\textbraceright{} and Sailors}');
  });

  it('gives complete lines and ids in RIS, even if they are long', () => {
    const [item] = back(ris, everything());
    expect(item).toMatchObject({
      title: everything().articles.get('a-b')?.data.title,
      author: [
        { family: 'van Döe', given: 'Jane' },
        { literal: 'مینا سروش' },
        { literal: 'Union of {Rowers} and Sailors' },
      ],
      issued: { 'date-parts': [[2020, 1, 31]] },
      URL: everything().articles.get('a-b')?.data.url,
    });
    expect(
      ris(everything(), editionsOf(everything()))
        .split('\r\n')
        .filter((line) => !/^([A-Z][A-Z0-9] {2}- .*|)$/.test(line)),
    ).toEqual([]);
  });

  it('gives the edition’s address if the article’s is unknown and the site’s is known', () => {
    const library = everything();
    const placed: Corpus = { ...library, site: { ...library.site, address: 'https://example.org/e/' } };
    const urls = JSON.parse(cslJson(placed, editionsOf(placed))).map(({ URL }: { URL: string }) => URL);
    expect(urls[1]).toBe('https://example.org/e/articles/plain.html');
  });
});

function back(write: typeof bibtex, library: Corpus): readonly Record<string, unknown>[] {
  return new Cite(write(library, editionsOf(library))).data;
}
