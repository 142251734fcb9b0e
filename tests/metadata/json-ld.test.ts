import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdText, manyOf } from '../../src/metadata/json-ld.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028', '\\u003c'),
);

describe('jsonLdText(data)', () => {
  it('gives the same data back, and never ends its element', () => {
    fc.assert(
      fc.property(words, words, (name, text) => {
        const block = jsonLdText({ '@type': 'Claim', name, author: { '@type': 'Person', name: text } });
        expect(block).not.toContain('<');
        expect(JSON.parse(block)).toEqual({
          '@context': 'https://schema.org',
          '@type': 'Claim',
          name,
          author: { '@type': 'Person', name: text },
        });
      }),
    );
  });
});

describe('manyOf(values)', () => {
  it.each([
    [[], undefined],
    [['a'], 'a'],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('of %j is %j', (values, expected) => {
    expect(manyOf(values)).toEqual(expected);
  });
});
