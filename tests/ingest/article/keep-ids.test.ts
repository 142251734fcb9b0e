import { describe, expect, it } from 'vitest';
import { keepIds } from '../../../src/ingest/article/keep-ids.ts';

const A = 'The mill on the hill has stood there for years.';
const B = 'Its wheel drives a saw and two stones for flour.';
const C = 'The council would rather have a road for lorries.';
const NEW = 'Nobody asked the ducks about their pond.';

const edits: readonly (readonly [what: string, after: readonly string[], ids: string])[] = [
  ['nothing changed', [A, B, C], 'p1 p2 p3'],
  ['a block was edited', [A, B.replace('two', 'three'), C], 'p1 p2 p3'],
  ['every block was edited', [A, B, C].map((text) => text.replace('the', 'that')), 'p1 p2 p3'],
  ['a block was added', [A, NEW, B, C], 'p1 p4 p2 p3'],
  ['a block was removed', [A, C], 'p1 p3'],
  ['a block was replaced', [A, NEW, C], 'p1 p4 p3'],
  ['blocks changed places', [C, A, B], 'p3 p1 p2'],
  ['two blocks read alike', [A, A, B, C], 'p1 p4 p2 p3'],
];

describe('keepIds(texts, earlier)', () => {
  const blocks = [A, B, C].map((text, i) => ({ id: `p${i + 1}`, text }));

  it.each(edits)('if %s', (_, after, ids) => {
    expect(keepIds(after, { blocks, used: [] }).join(' ')).toBe(ids);
  });

  it('never gives a number again that annotations still refer to', () => {
    expect(keepIds([A, NEW], { blocks: blocks.slice(0, 2), used: ['p9'] })).toEqual(['p1', 'p10']);
  });

  it('counts from p1 for a new article', () => {
    expect(keepIds([A, B], undefined)).toEqual(['p1', 'p2']);
  });
});
