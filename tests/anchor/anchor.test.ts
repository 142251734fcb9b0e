import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/anchor/anchor.ts';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { indexText } from '../../src/anchor/indexed-text.ts';
import type { Selector } from '../../src/model/selector.ts';
import { layerAndRange, layerOf } from './layers.ts';

const rivers = layerOf(
  'The river rose in March. Nobody in the valley had asked for a second bridge.',
  'A second bridge would halve the way to school. The mayor says that the town cannot pay for it.',
  'The river rose in March. And yet the town cannot pay for it, says the mayor.',
);

const cases: readonly {
  readonly title: string;
  readonly selector: Selector;
  readonly state: string;
  readonly text?: string;
  readonly block?: string;
}[] = [
  { title: 'unique words', selector: 'halve the way to school', state: 'exact', text: 'halve the way to school' },
  { title: 'words that stand twice', selector: 'The river rose in March', state: 'ambiguous' },
  {
    title: 'words that stand twice, with the block',
    selector: { exact: 'The river rose in March', in: 'p3' },
    state: 'exact',
    block: 'p3',
  },
  {
    title: 'words that stand twice, with what follows',
    selector: { exact: 'The river rose in March.', suffix: ' And' },
    state: 'exact',
    block: 'p3',
  },
  {
    title: 'words that stand twice, at the edge of a block',
    selector: { exact: 'the town cannot pay for it', suffix: '.' },
    state: 'exact',
    block: 'p2',
  },
  {
    title: 'words that stand in another block',
    selector: { exact: 'Nobody in the valley had asked for a second bridge', in: 'p3' },
    state: 'moved',
    block: 'p1',
  },
  {
    title: 'straight quotes and capitals',
    selector: 'A SECOND BRIDGE WOULD HALVE THE WAY TO SCHOOL',
    state: 'fuzzy',
    text: 'A second bridge would halve the way to school',
  },
  {
    title: 'a word changed',
    selector: 'Nobody in the valley has asked for a second bridge',
    state: 'fuzzy',
    text: 'Nobody in the valley had asked for a second bridge',
  },
  { title: 'a short quote that changed', selector: 'the town can pay', state: 'orphan' },
  { title: 'words that are not there', selector: 'The ferry was sold to a company in the capital', state: 'orphan' },
  {
    title: 'an original that was edited, with a lookalike elsewhere',
    selector: { exact: 'The river rose in April', prefix: '', suffix: '. And yet the town' },
    state: 'fuzzy',
    block: 'p3',
  },
  {
    title: 'a passage that was deleted, with a lookalike elsewhere',
    selector: { exact: 'The river rose in March', prefix: 'As every year, ', suffix: ', and the cellars filled.' },
    state: 'orphan',
  },
];

describe('anchor(text, selector)', () => {
  it.each(cases)('$title: $state', ({ selector, state, text, block }) => {
    const found = anchor(indexText(rivers), selector);
    expect(found.state).toBe(state);
    if (!('range' in found)) return;
    if (text !== undefined) expect(rivers.text.slice(found.range.start, found.range.end)).toBe(text);
    if (block !== undefined)
      expect(rivers.blocks.find(({ start, end }) => found.range.start >= start && found.range.start < end)?.id).toBe(
        block,
      );
  });

  it('finds every described range again, exactly there', () => {
    fc.assert(
      fc.property(layerAndRange, ({ layer, range }) => {
        expect(anchor(indexText(layer), describeQuote(layer, range))).toEqual({ state: 'exact', range });
      }),
      { numRuns: 2000 },
    );
  });

  it('distinguishes a paragraph from thousands of equal ones by its context', () => {
    const layer = layerOf(...Array.from({ length: 3000 }, () => 'The river rose in March, as it does every year.'));
    const text = indexText(layer);
    for (const { start } of [layer.blocks[0], layer.blocks[1500], layer.blocks[2999]].filter((b) => b !== undefined)) {
      const range = { start: start + 4, end: start + 14 };
      expect(anchor(text, describeQuote(layer, range))).toEqual({ state: 'exact', range });
    }
  });

  const changed = 'The council had promised a ferry by Christmas, and we wait';
  const passage = 'The council promised a ferry by Christmas, and we waited.';
  const copy = 'The council promises a ferry by Christmas, and they waited.';

  it('takes the more similar of two changed passages that overlap', () => {
    const found = anchor(indexText(layerOf(`${copy} ${passage}`)), changed);
    expect(found).toMatchObject({ state: 'fuzzy', range: { start: copy.length + 1 } });
  });

  it('takes neither of two changed passages that are apart', () => {
    const between = 'Children walked an hour to school, and the baker gave up his round on the far bank of the river.';
    expect(anchor(indexText(layerOf(copy, between, passage)), changed).state).toBe('ambiguous');
  });

  it('ends a changed quote at whole characters', () => {
    const layer = layerOf('They met at the cafe\u0301… and the ﬁre went out before the morning 👍🏽 came.');
    const found = anchor(indexText(layer), 'They met at the café... and the fire went out before the morning 👍🏽');
    expect(found).toMatchObject({ state: 'fuzzy', range: { start: 0, end: layer.text.indexOf(' came') } });
  });

  const whole = layerOf('The council met. A bridge, it says, costs too much. The ferry was never asked about.');
  const split = layerOf('The council met.', 'A bridge, it says, costs too much. The ferry was never asked about.');

  it.each([
    ['a paragraph is split before them', whole, split, 'A bridge'],
    ['a paragraph is split after them', whole, split, 'met.'],
    ['their paragraph is joined to the one before', split, whole, 'A bridge'],
    ['their paragraph is joined to the one after', split, whole, 'met.'],
  ])('finds short words when %s', (_, before, after, words) => {
    const start = before.text.indexOf(words);
    const selector = describeQuote(before, { start, end: start + words.length });
    const found = anchor(indexText(after), selector);
    const at = after.text.indexOf(words);
    expect(found).toMatchObject({ range: { start: at, end: at + words.length } });
  });

  it('throws for a range without words', () => {
    expect(() => describeQuote(rivers, { start: 5, end: 5 })).toThrow(RangeError);
  });
});
