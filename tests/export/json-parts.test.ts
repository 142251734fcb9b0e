import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonParts } from '../../src/export/json-parts.ts';

describe('jsonParts(value)', () => {
  it('gives parts that together are the result of JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 7 }), (value) => {
        expect([...jsonParts(value)].join('')).toBe(`${JSON.stringify(value, undefined, 1)}\n`);
      }),
    );
  });

  it('leaves out undefined values, as JSON does', () => {
    const value = { a: undefined, b: [undefined, 1], c: { d: undefined }, e: [] };
    expect([...jsonParts(value)].join('')).toBe(`${JSON.stringify(value, undefined, 1)}\n`);
  });

  it('gives a long list in parts of which none is long', () => {
    const value = { few: [[1], {}], items: Array.from({ length: 20_000 }, (_, i) => ({ i, text: ['x'.repeat(20)] })) };
    const parts = [...jsonParts(value)];
    expect(parts.join('')).toBe(`${JSON.stringify(value, undefined, 1)}\n`);
    expect(parts.length).toBeGreaterThan(10);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(70_000);
  });
});
