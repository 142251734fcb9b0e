// The requests about a text: each paragraph is asked about once, and no request grows with the length of the text.

import { describe, expect, it } from 'vitest';
import type { TextLayer } from '../../../src/anchor/text-layer.ts';
import { textLayerOf } from '../../../src/anchor/text-layer.ts';
import { actorsRequests, argumentsRequests, claimsRequests } from '../../../src/draft/model/requests.ts';

const NOTHING = { actors: [], schemes: [] };

describe('claimsRequests(layer, library, actors)', () => {
  it.each([1, 3, 40, 400])('asks about each of %d paragraphs once', (count) => {
    const asked = claimsRequests(textOf(count), NOTHING, []).flatMap(({ label }) => {
      const [, first = '', last = first] = /^claims of p(\d+)(?: to p(\d+))?$/.exec(label) ?? [];
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
    });
    expect(asked).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });

  it('contains a short text completely, and of a long text the stretch with its neighbors', () => {
    const [short, long] = [10, 1000].map((count) => claimsRequests(textOf(count), NOTHING, [])[0]?.prompt ?? '');
    expect(short).toContain('[p10] ');
    expect(long).not.toContain('[p100] ');
  });
});

describe('the requests about a text of 1,000 paragraphs', () => {
  it('are bounded in length', () => {
    const layer = textOf(1000);
    const claims = Array.from({ length: 900 }, (_, i) => ({
      id: `c${i}`,
      paragraph: `p${i + 1}`,
      quote: 'q',
      statement: 'Something is so.',
      type: 'fact' as const,
    }));
    const requests = [
      ...actorsRequests(layer, NOTHING),
      ...claimsRequests(layer, NOTHING, []),
      ...argumentsRequests(layer, NOTHING, claims),
    ];
    expect(Math.max(...requests.map(({ prompt }) => prompt.length))).toBeLessThan(120_000);
    const listed = claims.filter(({ id }) => requests.some(({ prompt }) => prompt.includes(`${id} [`)));
    expect(listed).toHaveLength(claims.length);
  });
});

function textOf(paragraphs: number): TextLayer {
  const blocks = Array.from({ length: paragraphs }, (_, i) => ({
    id: `p${i + 1}`,
    kind: 'paragraph' as const,
    text: `Paragraph ${i + 1} says something. ${'It goes on and on. '.repeat(20)}`.trim(),
  }));
  return textLayerOf(blocks);
}
