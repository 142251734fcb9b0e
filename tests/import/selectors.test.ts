import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/import/selectors.ts';

type Selector = Parameters<typeof passageOf>[0][number];

const quote = { type: 'TextQuoteSelector', exact: 'the mill', prefix: 'on ', suffix: ' hill' };
const position = { type: 'TextPositionSelector', start: 3, end: 9 };

/** Selectors of each of the W3C's classes, and the passage that is read from them. */
const cases: readonly (readonly [title: string, selectors: readonly Selector[], passage: object])[] = [
  ['words', [quote], { quote: { exact: 'the mill', prefix: 'on ', suffix: ' hill' } }],
  ['words without context', [{ type: 'TextQuoteSelector', exact: 'the mill' }], { quote: { exact: 'the mill' } }],
  ['a position', [position], { position: { start: 3, end: 9 } }],
  [
    'words and position',
    [position, quote],
    { quote: { exact: 'the mill', prefix: 'on ', suffix: ' hill' }, position: { start: 3, end: 9 } },
  ],
  ['a fragment that is an id', [{ type: 'FragmentSelector', value: 'p3' }], { block: 'p3' }],
  [
    'a fragment that counts characters',
    [{ type: 'FragmentSelector', value: 'char=3,9' }],
    { position: { start: 3, end: 9 } },
  ],
  [
    'a text fragment',
    [{ type: 'FragmentSelector', value: ':~:text=on-,the%20mill,-hill' }],
    { quote: { exact: 'the mill', prefix: 'on', suffix: 'hill' } },
  ],
  ['a text fragment from here to there', [{ type: 'FragmentSelector', value: ':~:text=the,mill' }], {}],
  ['a CSS selector with an id', [{ type: 'CssSelector', value: 'article > #p3' }], { block: 'p3' }],
  ['a CSS selector without', [{ type: 'CssSelector', value: 'p:nth-child(3)' }], {}],
  ['an XPath with an id', [{ type: 'XPathSelector', value: '//p[@id="p3"]' }], { block: 'p3' }],
  [
    'a block, refined by words',
    [{ type: 'FragmentSelector', value: 'p3', refinedBy: { type: 'TextQuoteSelector', exact: 'mill' } }],
    { block: 'p3', quote: { exact: 'mill' } },
  ],
  [
    'a block, refined by a position in it',
    [{ type: 'FragmentSelector', value: 'p3', refinedBy: position }],
    { block: 'p3' },
  ],
  [
    'a range',
    [
      {
        type: 'RangeSelector',
        startSelector: { type: 'FragmentSelector', value: 'p1' },
        endSelector: { type: 'FragmentSelector', value: 'p2' },
      },
    ],
    { span: { from: { block: 'p1' }, to: { block: 'p2' } } },
  ],
  [
    'Hypothesis’s own range',
    [{ type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3, endContainer: '/p[1]', endOffset: 9 }, quote],
    { quote: { exact: 'the mill', prefix: 'on ', suffix: ' hill' } },
  ],
  ['bytes', [{ type: 'DataPositionSelector', start: 3, end: 9 }], {}],
  ['a shape', [{ type: 'SvgSelector', value: '<svg/>' }], {}],
  ['a class that nobody knows', [{ type: 'x:Selector' }], {}],
];

describe('passageOf(selectors)', () => {
  it.each(cases)('reads %s', (_, selectors, passage) => {
    expect(passageOf(selectors)).toEqual(passage);
  });
});
