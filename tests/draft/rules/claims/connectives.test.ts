import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/draft/languages/en/pack.ts';
import { leadInOf } from '../../../../src/draft/rules/claims/connectives.ts';

const cases: readonly (readonly [sentence: string, lead: string | undefined])[] = [
  ['Therefore the mill must go', 'conclusion: Therefore'],
  ['But the mill stands', 'contrast: But'],
  ['Of course a mill needs a wheel', 'concession: Of course'],
  ['Moreover, the mill is old', 'addition: Moreover'],
  ['First, the mill is old', 'item 1: First'],
  ['The second is that the mill is old', 'item 2: The second is that'],
  [
    'The third objection, the oldest of all, is that the mill is old',
    'item 3: The third objection, the oldest of all, is that',
  ],
  ['(b) The mill is old', 'item 2: (b)'],
  ['2) The mill is old', 'item 2: 2)'],
  ['In the second place, the mill is old', 'item 2: In the second place'],
  // The words are not removed if they are part of the statement.
  ['The second objection is weaker', 'item 2: the second'],
  ['The second miller was older', undefined],
  ['The mill is old', undefined],
];

describe('leadInOf(sentence)', () => {
  it.each(cases)('%s', (sentence, expected) => {
    const lead = leadInOf(sentence, english);
    const ordinal = lead?.kind === 'item' ? ` ${lead.ordinal}` : '';
    expect(lead && `${lead.kind}${ordinal}: ${lead.cue}`).toBe(expected);
  });

  it('leaves a statement without a connective unchanged', () => {
    expect(leadInOf('The second objection is weaker', english)?.length).toBe(0);
  });
});
