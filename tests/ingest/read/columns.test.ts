// Texts in columns side by side, as `pdftotext -layout` writes them → their lines, one column after the other.

import { describe, expect, it } from 'vitest';
import { readDown } from '../../../src/ingest/read/plain/columns.ts';
import { readText } from '../../../src/ingest/read/source.ts';
import { valueFrom } from '../../value-from.ts';

const LEFT = [
  '   The council wants to sell the last',
  'boat that crosses the river after',
  'dark. It says that nine in ten seats',
  'are empty, which is true.',
  '   Whoever works the late shift at the',
  'cannery has no other way home.',
];
const RIGHT = [
  'The road around the bay takes an hour',
  'and a half, and the bus stopped in',
  'the autumn, as everybody knows.',
  '   A ferry is a road that happens to',
  'be wet. Nobody asks the road to earn',
  'its keep.',
];
const side = (...columns: readonly (readonly string[])[]) =>
  (columns[0] ?? []).map((_, i) =>
    columns
      .map((column) => (column[i] ?? '').padEnd(42))
      .join('')
      .trimEnd(),
  );
const down = (lines: readonly string[]) => readDown(lines.join('\n'))?.map(({ text }) => text);

describe('readDown(text)', () => {
  it.each([
    ['two columns', side(LEFT, RIGHT), [...LEFT, ...RIGHT]],
    ['three columns', side(LEFT, RIGHT, LEFT), [...LEFT, ...RIGHT, ...LEFT]],
    [
      'a title and a notice across both columns',
      [
        'The ferry that the whole town of Thornby has loved for years',
        ...side(LEFT, RIGHT),
        'The Harbor Post is printed in Thornby, and sold in all its shops',
      ],
      [
        'The ferry that the whole town of Thornby has loved for years',
        ...LEFT,
        ...RIGHT,
        'The Harbor Post is printed in Thornby, and sold in all its shops',
      ],
    ],
    [
      'pages, of which the last is short',
      [
        ...side(LEFT, RIGHT),
        ...side(['mill', 'left'], ['right', 'end.']).map((line, i) => (i === 0 ? `\f${line}` : line)),
      ],
      [...LEFT, ...RIGHT, 'mill', 'left', 'right', 'end.'],
    ],
  ])('reads %s', (_, lines, expected) => {
    expect(down(lines)?.filter((line) => line !== '')).toEqual(expected);
  });

  it.each([
    ['a text in one column', LEFT],
    ['a text with two spaces after each sentence', [...LEFT, ...RIGHT].map((line) => line.replaceAll('. ', '.  '))],
    ['a table', Array.from({ length: 8 }, (_, i) => `${2016 + i}      41,200      EUR 310,000`)],
  ])('leaves %s as it is', (_, lines) => {
    expect(down(lines)).toBeUndefined();
  });

  it('keeps the numbers of the lines', () => {
    expect(readDown(side(LEFT, RIGHT).join('\n'))?.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it('takes linear time for a long page', () => {
    const start = performance.now();
    readDown(Array.from({ length: 14_000 }, () => 'a b  '.repeat(70)).join('\n'));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('readText(bytes, file)', () => {
  it('reads columns one after the other, and says so', () => {
    const lines = ['Keep the ferry', 'By Ann Lee', '', ...side(LEFT, RIGHT)];
    const { units, advice, isRearranged } = valueFrom(readText(Buffer.from(lines.join('\n')), 'a.txt'));
    expect(units.map(({ text }) => text).slice(2)).toEqual([
      'The council wants to sell the last boat that crosses the river after dark. It says that nine in ten seats are empty, which is true.',
      'Whoever works the late shift at the cannery has no other way home. The road around the bay takes an hour and a half, and the bus stopped in the autumn, as everybody knows.',
      'A ferry is a road that happens to be wet. Nobody asks the road to earn its keep.',
    ]);
    expect({ isRearranged, rules: advice.map(({ rule }) => rule) }).toEqual({
      isRearranged: true,
      rules: ['text-in-columns'],
    });
  });
});
