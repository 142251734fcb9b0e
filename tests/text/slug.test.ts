import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/model/entry.ts';
import { articleId, freeSlug, slugFrom } from '../../src/text/slug.ts';

const ids: readonly (readonly [file: string, id: string | RegExp])[] = [
  ['my-op-ed.txt', 'my-op-ed'],
  ['/a/b/My Op-Ed (final).txt', 'my-op-ed-final'],
  ['C:\\texts\\Naïve café.txt', 'naive-cafe'],
  ['Łódź og Ærø.txt', 'lodz-og-aero'],
  ['Straße, Þingvellir, ŒUVRE, ışık.txt', 'strasse-thingvellir-oeuvre-isik'],
  ['no-ending', 'no-ending'],
  ['v1.2.txt', 'v1-2'],
  ['../x.txt', 'x'],
  ['..', /^article-[0-9a-f]{8}$/],
  ['.txt', 'txt'],
  ['CON.txt', /^con-[0-9a-f]{8}$/],
  ['lpt1.txt', /^lpt1-[0-9a-f]{8}$/],
  ['index.txt', /^index-[0-9a-f]{8}$/],
  ['author.txt', /^author-[0-9a-f]{8}$/],
  ['🚀.txt', /^article-[0-9a-f]{8}$/],
  ['🚀 launch.txt', /^launch-[0-9a-f]{8}$/],
  ['тело.txt', /^article-[0-9a-f]{8}$/],
  [`${'long '.repeat(60)}.txt`, /^(?:long-){10}[0-9a-f]{8}$/],
];

describe('articleId(file)', () => {
  it.each(ids)('%j gives %s', (file, id) => {
    expect(articleId(file)).toMatch(id instanceof RegExp ? id : new RegExp(`^${id}$`));
  });

  it('is a slug of the model for any name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (file) => slug.safeParse(articleId(file)).success));
  });

  it('distinguishes names of which it loses letters', () => {
    expect(articleId('a🚀.txt')).not.toBe(articleId('a🎈.txt'));
  });
});

describe('slugFrom(words, fallback)', () => {
  it('is a slug of the model for any words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => slug.safeParse(slugFrom(words, 'claim')).success));
  });
});

describe('freeSlug(wanted, taken, seed)', () => {
  it('is the wanted slug if it is free, otherwise always the same other one', () => {
    expect(freeSlug('war-is-near', new Set(), 'seed')).toBe('war-is-near');
    const other = freeSlug('war-is-near', new Set(['war-is-near']), 'seed');
    expect(other).toMatch(/^war-is-near-[0-9a-f]{8}$/);
    expect(freeSlug('war-is-near', new Set(['war-is-near']), 'seed')).toBe(other);
    expect(freeSlug('war-is-near', new Set(['war-is-near', other]), 'seed')).not.toBe(other);
  });
});
