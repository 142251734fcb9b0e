import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Covering, segmentsOf } from '../../src/anchor/segments.ts';

const whole = { start: 0, end: 10 };

/** Two annotations in each relation that their ranges can have, and the resulting segments as `start-end:covered`. */
const relations: readonly {
  readonly title: string;
  readonly a: readonly [number, number][];
  readonly b: readonly [number, number][];
  readonly runs: string;
}[] = [
  { title: 'none', a: [], b: [], runs: '0-10:' },
  { title: 'apart', a: [[1, 3]], b: [[5, 7]], runs: '0-1: 1-3:a 3-5: 5-7:b 7-10:' },
  { title: 'touching', a: [[1, 3]], b: [[3, 5]], runs: '0-1: 1-3:a 3-5:b 5-10:' },
  { title: 'equal', a: [[2, 6]], b: [[2, 6]], runs: '0-2: 2-6:ab 6-10:' },
  { title: 'nested', a: [[1, 9]], b: [[3, 5]], runs: '0-1: 1-3:a 3-5:ab 5-9:a 9-10:' },
  { title: 'crossing', a: [[1, 5]], b: [[3, 7]], runs: '0-1: 1-3:a 3-5:ab 5-7:b 7-10:' },
  {
    title: 'discontinuous',
    a: [
      [1, 3],
      [6, 8],
    ],
    b: [[2, 7]],
    runs: '0-1: 1-2:a 2-3:ab 3-6:b 6-7:ab 7-8:a 8-10:',
  },
  {
    title: 'pieces that touch',
    a: [
      [1, 3],
      [3, 5],
    ],
    b: [],
    runs: '0-1: 1-5:a 5-10:',
  },
  { title: 'beyond the stretch', a: [[-5, 2]], b: [[8, 20]], runs: '0-2:a 2-8: 8-10:b' },
  { title: 'everything at once', a: [[0, 10]], b: [[0, 10]], runs: '0-10:ab' },
];

const coverings = fc.array(
  fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 3 },
  ),
  { maxLength: 6 },
);

describe('segmentsOf(within, coverings)', () => {
  it.each(relations)('cuts annotations that are $title', ({ a, b, runs }) => {
    const segments = segmentsOf(whole, [covering('a', a), covering('b', b)]);
    expect(segments.map(({ start, end, covered }) => `${start}-${end}:${covered.join('')}`).join(' ')).toBe(runs);
  });

  it('gives segments that together are the text, each with its annotations', () => {
    fc.assert(
      fc.property(coverings, (all) => {
        const items = all.map((ranges, item) => ({ item, ranges }));
        const segments = segmentsOf({ start: 0, end: 31 }, items);
        let at = 0;
        for (const { start, end, covered } of segments) {
          expect(start).toBe(at);
          for (let place = start; place < end; place += 1) {
            expect(covered).toEqual(
              items
                .filter(({ ranges }) => ranges.some((r) => r.start <= place && place < r.end))
                .map(({ item }) => item),
            );
          }
          at = end;
        }
        expect(at).toBe(31);
      }),
    );
  });

  it('never gives two adjacent segments with the same annotations', () => {
    fc.assert(
      fc.property(coverings, (all) => {
        const segments = segmentsOf(
          { start: 0, end: 31 },
          all.map((ranges, item) => ({ item, ranges })),
        );
        for (let i = 1; i < segments.length; i += 1) expect(segments[i]?.covered).not.toEqual(segments[i - 1]?.covered);
      }),
    );
  });
});

function covering(item: string, ranges: readonly [number, number][]): Covering<string> {
  return { item, ranges: ranges.map(([start, end]) => ({ start, end })) };
}
