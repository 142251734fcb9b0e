// The parts of the search that need no page: the query, the positions of hits, the filters, and the address.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type Search, searchIn } from '../../src/search/client/address.ts';
import { mergeMatches } from '../../src/search/client/engine.ts';
import { countsOf, type Filterable, passing, without } from '../../src/search/client/filters.ts';
import { hitsIn } from '../../src/search/client/hits.ts';
import type { Match } from '../../src/search/client/language-index.ts';
import { isAsking, LONGEST, queryOf } from '../../src/search/client/query.ts';

describe('queryOf(typed)', () => {
  it.each([
    ['no war', { words: 'no war', phrases: [] }],
    ['  ', { words: '', phrases: [] }],
    ['"no war"', { words: '', phrases: ['no war'] }],
    ['“no war” iran', { words: 'iran', phrases: ['no war'] }],
    ['«no war» „two words“', { words: '', phrases: ['no war', 'two words'] }],
    ['"no war', { words: 'no war', phrases: [] }],
    ['""', { words: '', phrases: [] }],
    ['"…"', { words: '', phrases: [] }],
    ['l’hôpital', { words: "l'hôpital", phrases: [] }],
    ['war—peace', { words: 'war— peace', phrases: [] }],
    ['.* [a-z]+ (?:', { words: '.* [a-z]+ (?:', phrases: [] }],
    ['*** ???', { words: '', phrases: [] }],
  ])('takes %j for %j', (typed, asked) => {
    expect(queryOf(typed)).toMatchObject(asked);
  });

  it('takes any text, and cuts it without splitting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (typed) => {
        const query = queryOf(typed);
        expect(query.text.isWellFormed()).toBe(true);
        expect(query.text.length).toBeLessThanOrEqual(LONGEST);
        expect(isAsking(query)).toBe(query.words !== '' || query.phrases.length > 0);
      }),
    );
  });
});

describe('hitsIn(text, query)', () => {
  it.each([
    ['The wars of the warden', 'war', ['wars', 'warden']],
    ['He negotiates a negotiation', 'negotiations', ['negotiates', 'negotiation']],
    ['a nation, international', 'national', ['nation']],
    ['the party of talks, parties talk', 'parties talks', ['party', 'talks', 'parties', 'talk']],
    ['Unity in the United States', 'unity', ['Unity']],
    ['Zürich, ZURICH, zürich', 'zurich', ['Zürich', 'ZURICH', 'zürich']],
    ['no war, no negotiation; a war', '"no war"', ['no war']],
    ['no war, no negotiation; a war', '“no negotiation” war', ['war', 'no negotiation', 'war']],
    ['Iran’s aims', "iran's", ['Iran', 's']],
    ['می‌خواهد مذاکره کند', 'مذاکره', ['مذاکره']],
    ['沒有戰爭也沒有談判', '沒有', ['沒有', '沒有']],
    ['<b>war</b> & (war)', '<b>', ['b', 'b']],
    ['nothing of it', 'zebra', []],
  ])('marks in %j for %j: %j', (text, typed, marked) => {
    expect(hitsIn(text, queryOf(typed)).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });

  it('marks each of very many hits', () => {
    const count = 200_000;
    expect(hitsIn('war and '.repeat(count), queryOf('war war war')).length).toBe(count);
  });

  it('gives ranges of the text, in order and without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
        let before = 0;
        for (const { start, end } of hitsIn(text, queryOf(typed))) {
          expect(before).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

const none = { kind: [], article: [], holder: [], stance: [], type: [], actor: [] };
const claims: readonly Filterable[] = [
  { values: { ...none, kind: ['claim'], holder: ['mayor'], stance: ['reports'] } },
  { values: { ...none, kind: ['claim'], holder: ['mayor', 'council'], stance: ['rejects'] } },
  { values: { ...none, kind: ['article'], holder: ['writer'] } },
];

describe('countsOf(matches, filters)', () => {
  it('counts each value of a filter without the choices in that filter', () => {
    const counts = countsOf(claims, { stance: ['reports'] });
    expect(Object.fromEntries(counts.stance)).toEqual({ reports: 1, rejects: 1 });
    expect(Object.fromEntries(counts.holder)).toEqual({ mayor: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ claim: 1 });
  });

  it('counts what a choice of the value would leave', () => {
    for (const [id, count] of countsOf(claims, {}).holder)
      expect(passing(claims, { holder: [id] })).toHaveLength(count);
  });
});

describe('passing(matches, filters)', () => {
  it.each([
    [{}, 3],
    [{ holder: ['mayor', 'writer'] }, 3],
    [{ holder: ['council'], stance: ['rejects'] }, 1],
    [{ holder: ['council'], stance: ['reports'] }, 0],
    [{ holder: ['nobody'] }, 0],
  ])('of %j leaves %i', (filters, count) => {
    expect(passing(claims, filters)).toHaveLength(count);
  });

  it('gives all matches again when a filter is removed', () => {
    expect(without({ holder: ['mayor'] }, 'holder', 'mayor')).toEqual({});
    expect(without({ holder: ['mayor', 'writer'] }, 'holder', 'mayor')).toEqual({ holder: ['writer'] });
  });
});

describe('addressOf(search) and searchIn(address)', () => {
  it.each<[string, Search]>([
    ['', { typed: '', filters: {} }],
    [
      '?q=no+war&holder=iran&holder=mayor&stance=rejects',
      { typed: 'no war', filters: { holder: ['iran', 'mayor'], stance: ['rejects'] } },
    ],
    ['?q=%3Cb%3E%26%23', { typed: '<b>&#', filters: {} }],
  ])('%j is %j', (address, search) => {
    expect(searchIn(address)).toEqual(search);
    expect(new URLSearchParams(addressOf(search))).toEqual(new URLSearchParams(address));
  });

  it('leaves out unknown parameters', () => {
    expect(searchIn('?holder=%3Cimg%3E&__proto__=x&constructor=y&color=red&stance=')).toEqual({
      typed: '',
      filters: {},
    });
  });

  it('accepts half a character, and 10,000 of them', () => {
    expect(searchIn('?q=%ED%A0%80%zz').typed).toBeTypeOf('string');
    expect(addressOf({ typed: '\uD800'.repeat(10_000), filters: {} }).length).toBeLessThan(4000);
  });
});

describe('mergeMatches(matches of each index)', () => {
  it('puts the best match of every index before the second best of any', () => {
    const match = (language: string, score: number): Match => ({
      language,
      score,
      kind: 'claim',
      row: 0,
      hit: () => Promise.reject(),
    });
    const all = mergeMatches([
      [match('en', 1), match('en', 0.9)],
      [match('fa', 1), match('fa', 0.2)],
    ]);
    expect(all.map(({ language }) => language)).toEqual(['en', 'fa', 'en', 'fa']);
  });
});
