import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, recordsOf, ris } from '../../src/export/bibliography.ts';
import { editionOf, editionsOf } from '../../src/export/edition.ts';
import { completeRecord } from '../../src/model/citation.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { actor, article, claim, corpus } from '../entries.ts';
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

describe('recordsOf(edition)', () => {
  const library = corpus(
    article('a', 'Words.', { title: 'A & B', authors: ['jane'], updated: '2026-01-31', url: 'https://example.org/a' }),
    claim('a/c', { quote: 'Words', creator: 'Ann Lee', reviewedBy: 'Bo Ek' }),
    claim('a/d', { quote: 'Words', creator: 'Bo Ek' }),
    actor('jane', { name: 'Jane Doe', familyName: 'Doe' }),
  );
  const version = { version: '1.2', doi: '10.5281/zenodo.1' };
  const site = { ...library.site, title: 'Texts', address: 'https://example.net/e/', edition: version };
  const { edition } = recordsOf(editionOf({ ...library, site }, 'a'));
  const known = {
    title: 'A & B',
    author: [{ family: 'Doe', given: 'Jane' }],
    editor: [{ literal: 'Ann Lee' }, { literal: 'Bo Ek' }],
    issued: { 'date-parts': [[2026, 1, 31]] },
    DOI: '10.5281/zenodo.1',
    URL: 'https://example.net/e/articles/a.html',
  };

  it('names the edition’s annotators, version, date and address', () => {
    expect(JSON.parse(edition.csl)).toEqual([
      {
        ...known,
        id: 'a-edition',
        type: 'webpage',
        genre: 'annotated edition',
        'container-title': 'Texts',
        version: '1.2',
        language: 'en',
      },
    ]);
    const { editor: _, ...others } = known;
    expect(new Cite(edition.bibtex).data).toMatchObject([{ ...others, note: 'annotated edition 1.2' }]);
    expect(edition.bibtex).toContain('editor = {{Ann Lee} and {Bo Ek}}');
    expect(edition.ris).toMatch(/^A2 {2}- Ann Lee\r\nA2 {2}- Bo Ek\r$/m);
    expect(edition.ris).toMatch(/^N1 {2}- annotated edition 1\.2\r$/m);
  });

  it('prefers the editors that the site names', () => {
    const named = { ...library, site: { ...site, editors: ['Cy Dow'] } };
    expect(JSON.parse(recordsOf(editionOf(named, 'a')).edition.csl)[0].editor).toEqual([{ literal: 'Cy Dow' }]);
  });

  it('can be completed with a passage and a day of access, in every format', () => {
    const access = { passage: '¶ 3', address: 'https://example.net/e/articles/a.html#p3', day: '2026-11-30' };
    const completed = Object.entries(edition).map(([format, record]) => completeRecord[format]?.(record, access) ?? '');
    for (const text of completed) expect(new Cite(text).data).toMatchObject([{ title: 'A & B', URL: access.address }]);
    const [tex = '', ris = '', csl = ''] = completed;
    expect(tex).toContain('\tnote = {annotated edition 1.2, ¶ 3},\n');
    expect(tex).toContain('\turldate = {2026-11-30},\n}');
    expect(ris).toMatch(/^N1 {2}- ¶ 3\nUR {2}- \S+#p3\nY2 {2}- 2026\/11\/30\/\nER {2}- \r\n$/m);
    expect(JSON.parse(csl)[0]).toMatchObject({ note: '¶ 3', accessed: { 'date-parts': [[2026, 11, 30]] } });
  });
});

function back(write: typeof bibtex, library: Corpus): readonly Record<string, unknown>[] {
  return new Cite(write(library, editionsOf(library))).data;
}
