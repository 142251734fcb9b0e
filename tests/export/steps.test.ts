import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/export/steps.ts';
import { support, undercut } from '../arguments.ts';
import { claim, corpus } from '../entries.ts';

const claims = [claim('t/a', { implicit: true }), claim('t/b', { implicit: true })];
const chain = Array.from({ length: 20_000 }, (_, i) => undercut(`u${i}`, ['b'], `u${i - 1}`));

describe('stepsOf(corpus, article)', () => {
  it('keeps undercuts of undercuts of a complete argument', () => {
    expect(stepsOf(corpus(...claims, support('u-1', ['b'], 'a'), ...chain), 't')).toHaveLength(20_001);
  });

  it('leaves out undercuts of a missing argument, and undercuts of these', () => {
    expect(stepsOf(corpus(...claims, ...chain, support('s', ['b'], 'a')), 't').map(({ entry }) => entry.id)).toEqual([
      't/s',
    ]);
  });
});
