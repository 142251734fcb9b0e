import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotationCollections, kinds, remarkCollections } from '../../src/model/kinds.ts';
import { quotesIn } from '../../src/model/quotes.ts';
import { actorsNamedBy, referencesOf } from '../../src/model/references.ts';
import { wordsOf } from '../../src/ui/languages.ts';
import { remarkHeading } from '../../src/ui/remarks.ts';
import { actor, argument, article, claim, note, question } from '../entries.ts';

describe('the kinds of annotation', () => {
  it.each([
    ['letters before the numbers in the margin', (name: string) => name.charAt(0)],
    ['names', (name: string) => name],
  ])('have different %s', (_, of) => {
    const all = annotationCollections.map((collection) => of(kinds[collection].name));
    expect(new Set(all).size).toBe(all.length);
  });

  it('have different motivations, by which an import recognizes them, and remarks different signs', () => {
    const motivations = annotationCollections.map((collection) => kinds[collection].motivation);
    const signs = remarkCollections.map((collection) => kinds[collection].sign);
    expect([new Set(motivations).size, new Set(signs).size]).toEqual([motivations.length, signs.length]);
  });

  it.each(annotationCollections)(
    '%s are named by the plural of one of them, as addresses and layers expect',
    (name) => {
      expect(name).toBe(`${kinds[name].name}s`);
    },
  );

  it.each(remarkCollections)('%s are hidden by their layer: src/styles/parts/marks.css has a rule for them', (name) => {
    const rule = `body:has(#layer-${name}:not(:checked)) [data-kind="${kinds[name].name}"]`;
    expect(readFileSync('src/styles/parts/marks.css', 'utf8')).toContain(rule);
  });
});

describe('quotesIn(entry)', () => {
  it.each([
    ['a quote', claim('a/c', { quote: 'q' }), [{ path: ['quote'], selector: 'q' }]],
    [
      'pieces',
      claim('a/c', { quotes: ['q', 'r'] }),
      [
        { path: ['quotes', 0], selector: 'q' },
        { path: ['quotes', 1], selector: 'r' },
      ],
    ],
    ['an unstated claim', claim('a/c', { implicit: true }), []],
    [
      'a question',
      question('a/q', { exact: 'q', in: 'p1' }),
      [{ path: ['quote'], selector: { exact: 'q', in: 'p1' } }],
    ],
    ['an argument', argument('a/x', { premises: [{ claim: 'c' }], conclusion: 'd' }), []],
    ['an actor', actor('bob', {}), []],
  ])('gives the selectors of %s with their paths', (_, entry, expected) => {
    expect(quotesIn(entry)).toEqual(expected);
  });
});

describe('referencesOf(entry)', () => {
  it.each([
    ['a question', question('a/q', 'q'), ['articles a']],
    ['a note', note('a/n', 'q'), ['articles a']],
    [
      'a claim',
      claim('a/c', { quote: 'q', holder: ['bob', 'eve'], sameAs: ['b/d'] }),
      ['articles a', 'actors bob', 'actors eve', 'claims b/d'],
    ],
    ['a claim that nobody named holds', claim('a/c', { quote: 'q', holder: 'unnamed' }), ['articles a']],
    [
      'an undercut',
      argument('a/x', { relation: 'undercut', premises: [{ claim: 'c' }], target: 'b/y' }),
      ['articles a', 'claims a/c', 'arguments b/y'],
    ],
    ['an article', article('a', 'T.', { authors: ['bob'], thesis: 'c' }), ['actors bob', 'claims a/c']],
    ['an actor', actor('bob', { partOf: 'board' }), ['actors board']],
  ])('gives the full ids that %s names', (_, entry, expected) => {
    expect(referencesOf(entry).map(({ to, id }) => `${to.join('|')} ${id}`)).toEqual(expected);
  });

  it('has the actors that actorsNamedBy gives', () => {
    const entry = claim('a/c', { quote: 'q', holder: 'bob', via: [{ actor: 'eve' }] });
    expect(actorsNamedBy(entry)).toEqual(['bob', 'eve']);
  });
});

describe('remarkHeading(entry, words)', () => {
  it.each([
    [note('a/n', 'q'), 'term'],
    [question('a/q', 'q'), 'a reader asks'],
  ])('says what a remark is', (entry, expected) => {
    expect(remarkHeading(entry, wordsOf({ language: 'en' }))).toBe(expected);
  });
});
