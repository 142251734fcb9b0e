// The tagger on invented sentences and, if the corpus is on this machine, on the corpus's held-out documents.

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../src/text/tags/tagger.ts';
import { tokensOf } from '../../../src/text/tags/tokens.ts';
import weights from '../../../src/text/tags/weights.json' with { type: 'json' };
import { gumSentences } from '../../train/conllu.ts';
import { accuracyOf } from '../../train/tags.ts';

const words = (text: string) => tokensOf(text).map(({ text: word }) => word);

describe('tokensOf(text)', () => {
  it.each([
    ['She doesn’t know Ann’s mill.', ['She', 'does', 'n’t', 'know', 'Ann', '’s', 'mill', '.']],
    [
      'A well-known U.S. court paid 1,200 on 3rd May…',
      ['A', 'well-known', 'U.S.', 'court', 'paid', '1,200', 'on', '3rd', 'May', '…'],
    ],
    ["''It is old,'' said Dr. Lee.", ["''", 'It', 'is', 'old', ',', "''", 'said', 'Dr.', 'Lee', '.']],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('finds each token where it is, with nothing but white space between tokens', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'A', '.', ' ', '’', 's', '-', '1', '\u0301', '🚢', '\n') });
    fc.assert(
      fc.property(texts, (text) => {
        const ends = [0, ...tokensOf(text).map(({ end }) => end)];
        const between = [...tokensOf(text).map(({ start }, i) => text.slice(ends[i], start)), text.slice(ends.at(-1))];
        expect(tokensOf(text).every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
        expect(between.join('')).toMatch(/^\s*$/);
      }),
    );
  });
});

describe('tagsOf(words)', () => {
  it.each([
    ['The old mill has been closed since May.', 'DT JJ NN VBZ VBN VBN IN NNP .'],
    ['She will not go there.', 'PRP MD RB VB RB .'],
    ['They said that he was late.', 'PRP VBD IN PRP VBD JJ .'],
  ])('of %j', (text, tags) => {
    expect(tagsOf(words(text)).join(' ')).toBe(tags);
  });

  it('has weights under 400 KB', () => {
    expect(gzipSync(JSON.stringify(weights)).length).toBeLessThan(400_000);
  });

  // Without the corpus's folder in POSTIL_GUM, this test is skipped.
  const corpus = process.env['POSTIL_GUM'];
  if (corpus !== undefined)
    it('is right for 93 per cent of the words of held-out documents', () => {
      expect(accuracyOf(gumSentences(corpus, 'test'))).toBeGreaterThan(0.93);
    });
});
