import { describe, expect, it } from 'vitest';
import { reviewCounts, toReview } from '../../src/markdown/to-review.ts';
import type { Entry } from '../../src/model/collections.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { site } from '../../src/model/site.ts';
import { actor, argument, article, claim, note } from '../entries.ts';

const TEXT = 'Bob says that the ferry is old. The river is wide.';

const LIBRARY: readonly Entry[] = [
  article('ferry', TEXT),
  article('bridge', 'The bridge is new.'),
  claim('ferry/old', { quote: 'the ferry is old', holder: 'ann', status: 'draft' }),
  claim('ferry/wide', { quote: 'The river is wide' }),
  claim('ferry/new', { quote: 'wide', status: 'withdrawn' }),
  claim('bridge/new', { quote: 'The bridge is new', holder: 'eve', status: 'draft' }),
  argument('ferry/so', { premises: [{ claim: 'old' }], conclusion: 'wide', status: 'draft' }),
  note('ferry/river', 'river'),
  actor('bob', { name: 'Bob', status: 'withdrawn' }),
  actor('ann', { name: 'Ann', status: 'draft' }),
  actor('eve', { name: 'Eve', status: 'draft' }),
];

describe('toReview(corpus, article)', () => {
  it('are the article, its annotations and the actors that it names, withdrawn ones too', () => {
    const entries = toReview(corpusOf(LIBRARY), 'ferry');
    expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'articles/ferry',
      'claims/ferry/old',
      'claims/ferry/wide',
      'arguments/ferry/so',
      'notes/ferry/river',
      'actors/ann',
      'actors/bob',
      'claims/ferry/new',
    ]);
    expect(reviewCounts(entries)).toEqual({ done: 5, all: 8 });
  });

  it('has a drafted actor of the text that nothing names any more', () => {
    const left = [
      actor('tom', { name: 'Tom', status: 'draft' }),
      claim('ferry/his', { quote: 'is wide', holder: 'tom', status: 'withdrawn' }),
    ];
    const entries = toReview(corpusOf([...LIBRARY, ...left]), 'ferry');
    expect(entries.map(({ id }) => id)).toContain('tom');
  });

  it('has a drafted actor that nothing names, in the article with its name in other capitals, or in all', () => {
    const generator = { rule: 'actors', version: 1, confidence: 0.5 };
    const left = [
      actor('rivers', { name: 'RIVER', status: 'draft', generator }),
      actor('ida', { name: 'Ida', status: 'draft', generator }),
      actor('by-hand', { name: 'Zoe', status: 'draft' }),
    ];
    const corpus = corpusOf([...LIBRARY, ...left]);
    const actorsOf = (article: string) =>
      toReview(corpus, article).flatMap(({ collection, id }) => (collection === 'actors' ? [id] : []));
    expect(actorsOf('ferry')).toEqual(['ann', 'bob', 'ida', 'rivers']);
    expect(actorsOf('bridge')).toEqual(['eve', 'ida']);
  });

  it('has the same number after a draft was withdrawn', () => {
    const withdrawn = LIBRARY.map((one) =>
      one.id === 'ferry/so' ? argument('ferry/so', { ...one.data, status: 'withdrawn' }) : one,
    );
    expect(reviewCounts(toReview(corpusOf(withdrawn), 'ferry'))).toEqual({ done: 6, all: 8 });
  });

  it('has no draft on a site that hides drafts, not even that of an actor whom a claim names', () => {
    const shown = claim('ferry/shown', { quote: 'river', holder: 'ann' });
    const { done, all } = reviewCounts(
      toReview(corpusOf([...LIBRARY, shown], site.parse({ drafts: 'hide' })), 'ferry'),
    );
    expect(done).toBe(all);
  });
});
