import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/model/address.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { byDate, newestFirst } from '../../src/model/date.ts';
import { actorMatrix, articleMatrix } from '../../src/model/matrix.ts';
import {
  articlePairs,
  disputedIn,
  isDisputed,
  pairsWith,
  sameClaims,
  sharedClaimOf,
  sharedClaimsOf,
} from '../../src/model/shared-claims.ts';
import { site } from '../../src/model/site.ts';
import { argument, article, claim, corpus } from '../entries.ts';

const op = (id: string, published?: string) => article(id, 'Words.', { authors: [`${id}-author`], published });
const said = (id: string, data: Record<string, unknown> = {}) => claim(id, { implicit: true, ...data });
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

// The claim `x` of b is the same as those of a and c. Only a is older than b.
const entries = [
  op('a', '2020-01'),
  op('b', '2021'),
  op('c'),
  op('d', '2019'),
  said('a/x'),
  said('b/x', { sameAs: ['a/x', 'c/x'], holder: 'mayor', stance: 'reports' }),
  said('c/x', { stance: 'rejects' }),
  said('c/own', { sameAs: ['x'], stance: 'reports' }),
  said('a/y', { sameAs: ['c/y'] }),
  said('c/y'),
  said('d/alone'),
];
const library = corpus(...entries);

describe('sharedClaimsOf(corpus)', () => {
  it('joins claims in both directions and over a third claim, the oldest article first, undated ones last', () => {
    expect(sharedClaimsOf(library).map(({ id, articles }) => [id, articles])).toEqual([
      ['a/x', ['a', 'b', 'c']],
      ['a/y', ['a', 'c']],
    ]);
    for (const id of ['a/x', 'b/x', 'c/x', 'c/own']) expect(sharedClaimOf(library, id)?.id).toBe('a/x');
    expect(ids(sameClaims(library, 'a/x'))).toEqual(['b/x', 'c/own', 'c/x']);
    expect(sharedClaimOf(library, 'd/alone')).toBeUndefined();
  });

  it('joins nothing through a withdrawn claim, and nothing within a single article', () => {
    const without = entries.map((entry) =>
      entry.id === 'b/x' ? said('b/x', { sameAs: ['a/x', 'c/x'], status: 'withdrawn' }) : entry,
    );
    expect(ids(sharedClaimsOf(corpus(...without)))).toEqual(['a/y']);
    expect(ids(sameClaims(corpus(...without), 'c/own'))).toEqual(['c/x']);
  });

  it('joins nothing through a hidden draft, or through an id that does not exist', () => {
    const draft = entries.map((entry) =>
      entry.id === 'b/x' ? said('b/x', { sameAs: ['a/x', 'c/x', 'a/none'], status: 'draft' }) : entry,
    );
    expect(ids(sharedClaimsOf(corpus(...draft)))).toEqual(['a/x', 'a/y']);
    expect(ids(sharedClaimsOf(corpusOf(draft, site.parse({ drafts: 'hide' }))))).toEqual(['a/y']);
  });

  it('finds a dispute where authors take opposite stances, or where an argument attacks the claim', () => {
    const shared = sharedClaimsOf(library);
    expect(shared.map((one) => isDisputed(one, library))).toEqual([true, false]);
    const attack = argument('c/no', { relation: 'rebut', premises: [{ claim: 'own' }], target: 'y' });
    const attacked = corpus(...entries, attack);
    expect(sharedClaimsOf(attacked).map((one) => isDisputed(one, attacked))).toEqual([true, true]);
  });
});

describe('articlePairs(corpus)', () => {
  const across = argument('d/yes', { premises: [{ claim: 'alone' }], conclusion: 'a/x' });
  const pairs = articlePairs(corpus(...entries, across));

  it('are the articles with claims in common, or of which one argues about the other', () => {
    expect(pairs.map((pair) => [pair.articles.join(), ids(pair.shared).join(), ids(pair.arguments).join()])).toEqual([
      ['a,c', 'a/x,a/y', ''],
      ['a,b', 'a/x', ''],
      ['b,c', 'a/x', ''],
      ['d,a', '', 'd/yes'],
    ]);
    expect(pairsWith(library, 'd')).toEqual([]);
  });

  it('dispute a claim only if these two articles do', () => {
    expect(pairs.map((pair) => ids(disputedIn(pair, library)).join())).toEqual(['a/x', '', '', '']);
  });

  it('have one address, in whatever order they are named', () => {
    expect(comparisonOf('b', 'a')).toBe(comparisonOf('a', 'b'));
  });
});

describe('the matrices of a library', () => {
  const shared = sharedClaimsOf(library);
  const printed = ({ rows }: ReturnType<typeof actorMatrix>) =>
    rows.map(({ id, cells }) => [id, ...cells.map((cell) => cell.map(({ position }) => position).join(' '))]);

  it('have a row for each article that makes a claim, with its author’s stances', () => {
    expect(printed(articleMatrix(shared, library.listed('articles')))).toEqual([
      ['b', 'reports', ''],
      ['a', 'endorses', 'endorses'],
      ['c', 'reports rejects', 'endorses'],
    ]);
  });

  it('have a row for each actor, with the positions in all articles', () => {
    expect(printed(actorMatrix(library, shared))).toEqual([
      ['a-author', 'endorses', 'endorses'],
      ['c-author', 'reports rejects', 'endorses'],
      ['mayor', 'holds', ''],
      ['b-author', 'reports', ''],
    ]);
  });
});

it('sorts dates of any precision, and articles without a date last', () => {
  expect(['2020-02', undefined, '2020', '2019-12-31'].toSorted(byDate)).toEqual([
    '2019-12-31',
    '2020',
    '2020-02',
    undefined,
  ]);
  expect(ids(newestFirst([op('a'), op('b', '2019'), op('c'), op('d', '2020-01-01')]))).toEqual(['d', 'b', 'a', 'c']);
  expect(ids(library.listed('articles'))).toEqual(['b', 'a', 'd', 'c']);
});
