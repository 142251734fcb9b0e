// A label has the same meaning as its statement, and has an ellipsis where it was cut.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../../../../src/draft/languages/de/pack.ts';
import { wording } from '../../../../src/draft/languages/en/wording.ts';
import { certaintyOf, labelOf, typeOf } from '../../../../src/draft/rules/claims/claim-wording.ts';

describe('labelOf(statement)', () => {
  it.each([
    ['The mill is old.', 'The mill is old'],
    ['The service costs the town £410,000 a year in wages.', 'The service costs the town £410,000 a year in…'],
    ['The harbour is open at night, while the port is shut.', 'The harbour is open at night…'],
    ['The mayor has closed the bridge because the wind was high.', 'The mayor has closed the bridge…'],
  ])('of “%s” is “%s”', (statement, label) => {
    expect(labelOf(statement, wording)).toBe(label);
  });

  it('is the whole statement, or its beginning with “…”, of at most 50 characters', () => {
    const words = fc.array(fc.constantFrom('mill', 'old', 'is', '1,000', 'sea,', 'because', 'while', 'river,', '🚢'));
    fc.assert(
      fc.property(words, (list) => {
        const statement = `The ${list.join(' ')}.`;
        const label = labelOf(statement, wording);
        expect(label.length).toBeLessThanOrEqual(50);
        if (label === statement.slice(0, -1)) return;
        expect(label).toMatch(/[^\s,;:]…$/);
        expect(statement.startsWith(label.slice(0, -1))).toBe(true);
        expect(statement.slice(label.length - 1)).toMatch(/^[\s,]/);
      }),
    );
  });
});

describe('certaintyOf(words)', () => {
  it.each([
    ['It can rain here.', 'possible'],
    ['I can tell you that it rains.', 'certain'],
  ])('of “%s” is %s', (words, certainty) => {
    expect(certaintyOf(words, wording)).toBe(certainty);
  });
});

describe('typeOf(words) and certaintyOf(words) in German', () => {
  it.each([
    ['Die Laternen sollten endlich brennen.', 'policy', 'certain'],
    ['Das Rad wird wohl brechen.', 'prediction', 'probable'],
    ['Der Steg ist vielleicht morsch, weil es oft regnet.', 'cause', 'possible'],
    ['Die Gilde will das Rad behalten.', 'interpretation', 'certain'],
  ])('of “%s” are %s and %s', (words, type, certainty) => {
    expect([typeOf(words, german.wording), certaintyOf(words, german.wording)]).toEqual([type, certainty]);
  });
});
