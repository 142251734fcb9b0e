import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../src/export/edition.ts';
import { postilJson as postilJsonParts } from '../../src/export/json.ts';
import { publishedSchema } from '../../src/export/json-schema.ts';
import { hardCases, libraries } from './libraries.ts';
import { validator } from './validator.ts';

const postilJson = (...given: Parameters<typeof postilJsonParts>) => [...postilJsonParts(...given)].join('');

const faultsOf = validator(JSON.parse(publishedSchema()));

describe('postilJson(corpus, editions)', () => {
  it.each(libraries)('is valid by its published schema, for %s', async (_, read) => {
    const library = await read();
    expect(faultsOf(JSON.parse(postilJson(library, editionsOf(library))))).toEqual([]);
  });

  it.each([
    ['a field that is not in it', (library: Loose) => Object.assign(library.articles[0], { more: 1 })],
    [
      'a word that is not a stance',
      (library: Loose) => Object.assign(library.articles[0].claims[0], { stance: 'likes' }),
    ],
    [
      'an offset that is not a number',
      (library: Loose) => Object.assign(library.articles[0].blocks[0], { start: '0' }),
    ],
  ])('is not valid with %s', (_, spoil) => {
    const library = JSON.parse(postilJson(hardCases(), editionsOf(hardCases())));
    spoil(library);
    expect(faultsOf(library)).not.toEqual([]);
  });

  it.each(libraries)('gives the words at each place in code points of the text, for %s', async (_, read) => {
    const library = await read();
    for (const { text, claims, notes, mentions, blocks } of JSON.parse(postilJson(library, editionsOf(library)))
      .articles) {
      const points = Array.from(text as string);
      const places = [...[...claims, ...notes].flatMap((entry) => entry.places), ...mentions];
      for (const { start, end, words } of places)
        if (start !== undefined) expect(points.slice(start, end).join('')).toBe(words);
      expect(blocks.at(-1)?.end).toBe(points.length);
    }
  });

  it('gives the state of a quote that is not found, and leaves out withdrawn entries', () => {
    const [article] = JSON.parse(postilJson(hardCases(), editionsOf(hardCases()))).articles;
    const claims = new Map(article.claims.map((claim: { id: string }) => [claim.id, claim]));
    expect(claims.get('a/gone')).toMatchObject({ places: [{ state: 'orphan' }] });
    expect(claims.has('a/withdrawn')).toBe(false);
  });
});

type Loose = { articles: [{ claims: [object]; blocks: [object] }] };
