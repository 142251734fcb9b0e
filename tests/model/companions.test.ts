import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/collections.ts';
import { companionsIn } from '../../src/model/companions.ts';
import { actor, argument, article, claim, corpus } from '../entries.ts';

const op = article('t', 'Words.', { authors: ['writer'] });
const people = ['writer', 'mayor', 'council', 'ferry'].map((id) => actor(id, {}));
const told = (id: string, holder: string | string[], more = {}) =>
  claim(`t/${id}`, { implicit: true, holder, stance: 'reports', ...more });
const own = (id: string) => claim(`t/${id}`, { implicit: true, stance: 'endorses' });

/**
 * The companions of each actor, as "actor companion passages arguments". Each pair appears twice, once for each actor.
 */
function shared(entries: readonly Entry[], namedIn: Record<string, readonly string[]> = {}): readonly string[] {
  const all = companionsIn(corpus(op, ...people, ...entries), new Map(Object.entries(namedIn)));
  return people.flatMap(({ id: one }) =>
    all(one).map((other) => `${one} ${other.actor} ${other.passages} ${other.arguments}`),
  );
}

const both = (one: string, other: string, passages: number, args: number) => [
  `${one} ${other} ${passages} ${args}`,
  `${other} ${one} ${passages} ${args}`,
];

describe('companionsIn(corpus, namedIn)', () => {
  it.each<[string, readonly Entry[], Record<string, readonly string[]>, readonly string[]]>([
    ['are named in one passage', [own('a')], { 't/a': ['mayor', 'ferry'] }, both('mayor', 'ferry', 1, 0)],
    ['hold and are named', [told('a', 'mayor')], { 't/a': ['ferry', 'mayor'] }, both('mayor', 'ferry', 1, 0)],
    ['hold a claim together', [told('a', ['mayor', 'council'])], {}, both('mayor', 'council', 1, 0)],
    ['hold and report', [told('a', 'mayor', { via: [{ actor: 'council' }] })], {}, both('mayor', 'council', 1, 0)],
    [
      'hold what leads to the other’s claim',
      [told('a', 'mayor'), told('b', 'council'), argument('t/why', { premises: [{ claim: 'a' }], conclusion: 'b' })],
      {},
      both('mayor', 'council', 0, 1),
    ],
    [
      'make an argument about what the other holds',
      [
        told('a', 'mayor'),
        own('b'),
        argument('t/why', { premises: [{ claim: 'a' }], conclusion: 'b', holder: 'council' }),
      ],
      {},
      both('mayor', 'council', 0, 1),
    ],
    [
      'attack a step that begins with the other’s claim',
      [
        told('a', 'mayor'),
        told('b', 'council'),
        own('c'),
        argument('t/why', { premises: [{ claim: 'a' }], conclusion: 'c' }),
        argument('t/yet', { relation: 'undercut', premises: [{ claim: 'b' }], target: 'why' }),
      ],
      {},
      both('mayor', 'council', 0, 1),
    ],
    ['are read in the author’s own voice: no', [own('a')], { 't/a': ['mayor'] }, []],
    ['are nobody’s: no', [told('a', 'unnamed')], { 't/a': ['mayor'] }, []],
    ['are in a claim that was withdrawn: no', [told('a', ['mayor', 'council'], { status: 'withdrawn' })], {}, []],
  ])('counts those who %s', (_, entries, namedIn, expected) => {
    expect([...shared(entries, namedIn)].sort()).toEqual([...expected].sort());
  });

  it('begins with the actors that share most', () => {
    const entries = [own('a'), own('b')];
    const companions = shared(entries, { 't/a': ['mayor', 'council'], 't/b': ['mayor', 'ferry', 'council'] });
    expect(companions.filter((line) => line.startsWith('mayor'))).toEqual(['mayor council 2 0', 'mayor ferry 1 0']);
  });
});
