// Text layers for the anchoring tests: small fixed layers, and arbitrary layers for property tests.

import fc from 'fast-check';
import { type TextLayer, textLayerOf } from '../../src/anchor/text-layer.ts';

export function layerOf(...paragraphs: readonly string[]): TextLayer {
  return textLayerOf(paragraphs.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph' as const, text })));
}

/** Few different words, so that quotes repeat. Some have characters that fold, combine or need two code units. */
const word = fc.constantFrom(
  'a',
  'la',
  'rain',
  'Rain',
  'rain,',
  'city',
  'the',
  '“city”',
  'café',
  'cafe\u0301',
  '👍🏽',
  'باران',
  '雨',
  'ﬁre',
  '—',
  'so-called',
);

export const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

export const anyLayer = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => layerOf(...paragraphs));

/** A layer and a range in it. The range has a character other than white space, and never splits a surrogate pair. */
export const layerAndRange = anyLayer.chain((layer) =>
  fc
    .tuple(fc.nat(layer.text.length - 1), fc.nat(layer.text.length - 1))
    .map(([a, b]) => ({
      layer,
      range: { start: snap(layer.text, Math.min(a, b)), end: snap(layer.text, Math.max(a, b) + 1) },
    }))
    .filter(({ range }) => layer.text.slice(range.start, range.end).trim() !== ''),
);

function snap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
