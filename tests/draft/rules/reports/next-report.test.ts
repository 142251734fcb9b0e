// A sentence with two reports of one holder, or with straight quotation marks → the claims with their holders.

import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/draft/languages/en/pack.ts';
import { assertionsIn } from '../../../../src/draft/rules/claims/assertions.ts';
import { sentencesOf } from '../../../../src/text/sentences.ts';

const cases: readonly (readonly [text: string, held: readonly string[]])[] = [
  [
    'The letter stated that the wheel was sound, and claimed that the guild had paid for it.',
    ['The letter: the wheel was sound', 'The letter: the guild had paid for it'],
  ],
  [
    'They claimed the wheel was old, that it was rotten, and that the guild knew.',
    ['They: the wheel was old', 'They: it was rotten', 'They: the guild knew'],
  ],
  [
    'Pike said: "The wheel is old. It will break in spring." The guild met in May. "We were late," he said.',
    ['Pike: The wheel is old', 'Pike: It will break in spring', 'author: The guild met in May', 'he: We were late'],
  ],
  [
    'The wheel is 6" wide and old. The shaft is 8" long and new.',
    ['author: The wheel is 6" wide and old.', 'author: The shaft is 8" long and new'],
  ],
];

describe('assertionsIn(sentences, pack)', () => {
  it.each(cases)('of %j', (text, held) => {
    const sentences = sentencesOf(text).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      block: 'p1',
      kind: 'paragraph' as const,
    }));
    const found = assertionsIn(sentences, english);
    expect(found.map(({ report, pieces }) => `${report?.holder?.words ?? 'author'}: ${pieces.join(' … ')}`)).toEqual(
      held,
    );
  });
});
