import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/markdown/reading.ts';
import { fixedQuotes } from '../../src/merge/fixed-quotes.ts';
import type { Selector } from '../../src/model/selector.ts';
import { article, claim } from '../entries.ts';

const text =
  'The café — “closed since autumn” — opens again in March, says the town.\n\nThe bridge stays shut until the council has found the money for a second engine.';

const cases: readonly { readonly title: string; readonly quote: Selector; readonly mended: Selector | undefined }[] = [
  {
    title: 'straight quotation marks, dashes and accents',
    quote: 'The cafe - "closed since autumn" - opens again in March',
    mended: 'The café — “closed since autumn” — opens again in March',
  },
  {
    title: 'another block',
    quote: { exact: 'shut until the council has found the money', in: 'p1' },
    mended: { exact: 'shut until the council has found the money', in: 'p2' },
  },
  { title: 'nothing, where all is exact', quote: 'opens again in March', mended: undefined },
  {
    title: 'nothing, where words have changed',
    quote: 'The bridge stays shut until the council has found money for a second engine',
    mended: undefined,
  },
  { title: 'nothing, where the words are gone', quote: 'There never was a bridge here at all', mended: undefined },
];

describe('fixedQuotes(reading)', () => {
  it.each(cases)('corrects $title', ({ quote, mended }) => {
    const entry = claim('a/x', { quote });
    const reading = readArticle(article('a', text), { claims: [entry], arguments: [], remarks: [] }, new Map());
    expect(fixedQuotes(reading)).toEqual(
      mended === undefined ? [] : [{ file: 'claims/a/x.md', path: ['quote'], selector: mended }],
    );
  });
});
