import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/anchor/anchor.ts';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { indexText } from '../../src/anchor/indexed-text.ts';
import { selectorOf } from '../../src/anchor/selector-of.ts';
import { textLayerOf } from '../../src/anchor/text-layer.ts';

const layerOf = (...texts: readonly string[]) =>
  textLayerOf(texts.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph', text })));

describe('describeQuote(layer, range)', () => {
  const first = 'It would cost less than the two reports on it. We were told to wait; we have waited.';
  const layer = layerOf(first, 'There was no money. We were told to wait. In spring the ferry came.');
  const at = first.indexOf('We');
  const selector = selectorOf(describeQuote(layer, { start: at, end: at + 2 }));

  it('gives each side enough context to distinguish equal passages by this side alone', () => {
    const { exact, prefix = '', suffix = '' } = selector;
    const occurrences = (words: string) => layer.text.split(words).length - 1;
    expect([exact, occurrences(prefix + exact), occurrences(exact + suffix)]).toEqual(['We', 1, 1]);
  });

  it('stays unique after an edit puts the context of one side before an equal passage', () => {
    const edited = layerOf(
      'We were told to wait; we have waited.',
      'There was no money. It would cost less than the two reports on it. We were told to wait. In spring the ferry came.',
    );
    expect(anchor(indexText(edited), selector).state).toBe('orphan');
  });
});
