// A few sentences → the scheme drafted for their argument. A scheme is drafted only if the library contains it.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

const schemes = new Map([
  ['example', new Set(['case'])],
  ['analogy', new Set(['base'])],
  ['expert-opinion', new Set(['assertion'])],
  ['negative-consequences', new Set(['effect'])],
  ['positive-consequences', new Set(['effect'])],
]);

const cases: readonly (readonly [text: string, scheme: string | undefined])[] = [
  ['Old bridges are weak. For example, the one at Hay has hollow piers.', 'example case'],
  ['Just as the ferry needed a keel, so the bridge needs a pier.', 'analogy base'],
  ['The bridge should not be closed, because that would ruin the shops.', 'negative-consequences effect'],
  ['The bridge should be mended, because that would save the shops.', 'positive-consequences effect'],
  ['The bridge will fall because its piers are hollow.', undefined],
  ['The bridge is old because it was built in 1820.', undefined],
];

function schemesIn(text: string, known = schemes) {
  const { arguments: drafts } = proposalOf('case', `On a bridge\n\nA line that is a dek.\n\n${text}`, {
    actors: [],
    schemes: known,
  });
  return drafts.map(({ data: { scheme, premises } }) => scheme && `${scheme} ${premises[0]?.slot}`);
}

describe('the scheme of a drafted argument', () => {
  it.each(cases)('in %j', (text, scheme) => {
    expect(schemesIn(text)).toEqual([scheme]);
  });

  it.each(cases)('is left out if the library does not have it, in %j', (text) => {
    expect(schemesIn(text, new Map())).toEqual([undefined]);
  });
});
