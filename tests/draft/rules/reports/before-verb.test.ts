import { describe, expect, it } from 'vitest';
import { withoutLead } from '../../../../src/draft/rules/reports/before-verb.ts';

describe('withoutLead(words)', () => {
  it.each([
    ['The miller has long', 'The miller'],
    ['The miller is fond of', 'The miller'],
    ['The miller never tires of', 'The miller'],
    ['The miller would have us', 'The miller'],
    ['The miller went so far as to', 'The miller'],
    ['The miller is on record as', 'The miller'],
    ['The assembly', 'The assembly'],
    ['Dame Cecily', 'Dame Cecily'],
    ['Some of us', 'Some of us'],
  ])('%s', (words, expected) => {
    expect(withoutLead(words)).toBe(expected);
  });
});
