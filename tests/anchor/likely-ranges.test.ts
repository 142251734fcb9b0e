import { describe, expect, it } from 'vitest';
import { fold } from '../../src/anchor/fold.ts';
import { indexText } from '../../src/anchor/indexed-text.ts';
import { likelyRanges } from '../../src/anchor/likely-ranges.ts';
import { sentence } from '../bench/prose.ts';
import { pick, randomFrom } from '../bench/random.ts';
import { layerOf } from './layers.ts';

/**
 * Lengths of an article, an essay and a book in code units. For these lengths, the index uses runs of 4, 5 and 6
 * letters.
 */
const LENGTHS = [3_000, 60_000, 400_000];

describe('likelyRanges(text, quote, mostErrors)', () => {
  it.each(LENGTHS)('has the place of a passage of which one letter in ten changed, in %i letters', (length) => {
    const random = randomFrom(length);
    const sentences = Array.from({ length: Math.ceil(length / 130) }, () => sentence(random));
    const text = indexText(layerOf(...sentences));
    for (let i = 0; i < 100; i += 1) {
      const passage = pick(text.layer.blocks, random);
      const words = fold(text.layer.text.slice(passage.start, passage.end)).text;
      const quote = [...words].map((letter) => (random() < 0.1 ? 'x' : letter)).join('');
      const start = text.folded.text.indexOf(words);
      const places = likelyRanges(text, quote, Math.floor(quote.length * 0.3));
      expect(places.some((place) => place.start <= start && place.end >= start + words.length)).toBe(true);
    }
  });

  it('has all ranges with equally many votes', () => {
    const text = indexText(
      layerOf(...Array.from({ length: 20 }, () => 'The river rose in March, as it does every year.')),
    );
    expect(likelyRanges(text, 'the river rose in may, as it does', 9)).toHaveLength(20);
  });

  it('has no range for words that share nothing with the text', () => {
    expect(likelyRanges(indexText(layerOf('The river rose in March.')), 'zzzz xxxx qqqq', 4)).toEqual([]);
  });
});
