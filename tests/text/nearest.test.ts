import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../src/text/nearest.ts';

const names = ['ferry/town-is-poor', 'ferry/no-bridge', 'mayor'];

describe('nearestTo(written, names)', () => {
  it.each([
    ['ferry/town-is-por', 'ferry/town-is-poor'],
    ['major', 'mayor'],
    ['ferry/no-bridges', 'ferry/no-bridge'],
    ['harbour-master', undefined],
    ['', undefined],
  ])('takes %s for %s', (written, nearest) => {
    expect(nearestTo(written, names)).toBe(nearest);
  });

  it('finds nothing without names', () => {
    expect(nearestTo('mayor', [])).toBeUndefined();
  });
});
