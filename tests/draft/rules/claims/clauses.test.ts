import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/draft/languages/en/pack.ts';
import { clausesOf } from '../../../../src/draft/rules/claims/clauses.ts';

const cases: readonly (readonly [sentence: string, clauses: readonly string[]])[] = [
  ['The mill is old and the wheel is sound', ['The mill is old and the wheel is sound']],
  ['The old mill stands, because the wheel is sound', ['The old mill stands', 'reason: the wheel is sound']],
  ['Although the mill is old, the wheel is sound', ['the mill is old', 'beside: the wheel is sound']],
  ['Because the river is low, the wheel is still', ['the river is low', 'conclusion: the wheel is still']],
  ['The mill is old, but the wheel is sound', ['The mill is old', 'contrast: the wheel is sound']],
  ['The mill is old; it is not for sale', ['The mill is old', 'beside: it is not for sale']],
  ['The mill is dear: it costs a fortune', ['The mill is dear', 'detail: it costs a fortune']],
  ['The mill is old, which nobody denies', ['The mill is old, which nobody denies']],
  ['If the river is low, the wheel is still', ['If the river is low, the wheel is still']],
  ['Nobody did, but the wheel is sound', ['Nobody did', 'contrast: the wheel is sound']],
  ['They should not, for the river is low', ['They should not', 'reason: the river is low']],
  ['Mills are loud because the wheels turn', ['Mills are loud', 'reason: the wheels turn']],
  ['The mill closed because nobody paid for it', ['The mill closed', 'reason: nobody paid for it']],
  ['I understand the fear; I have a mill', ['I understand the fear', 'beside: I have a mill']],
  ['A mill that is kept because tourists like it is a toy', ['A mill that is kept because tourists like it is a toy']],
  ['“The mill is old, but the wheel is sound,” she said', ['“The mill is old, but the wheel is sound,” she said']],
];

describe('clausesOf(sentence)', () => {
  it.each(cases)('%s', (sentence, clauses) => {
    const found = clausesOf(sentence, 0, sentence.length, english).map(
      ({ start, end, joint }, i) => `${i > 0 && joint ? `${joint}: ` : ''}${sentence.slice(start, end)}`,
    );
    expect(found).toEqual(clauses);
  });
});
