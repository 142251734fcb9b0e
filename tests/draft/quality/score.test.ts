// Tests of the scorer, with a text that is short enough to count by hand.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../ingest/sources.ts';
import { type Fixture, faultsIn } from './gold.ts';
import { overlapOf } from './matches.ts';
import { scoreOf } from './score.ts';
import { tableOf } from './table.ts';
import { sharesOf, sumOf } from './tally.ts';

const source = `On mills

The wheel of the old mill is sound and strong.

The miller Ann Lee says that the river is far too low.
`;

const claim = { holder: ['author'], stance: 'endorses' as const };

const fixture: Fixture = {
  name: 'mills',
  source,
  gold: {
    language: 'en',
    parts: [
      { lines: [1, 2], label: 'title' },
      { lines: [3, 4], label: 'paragraph' },
      { lines: [5, 5], label: 'dek' },
    ],
    actors: [
      { name: 'Ann Lee', type: 'person', aliases: [] },
      { name: 'The guild', type: 'organization', aliases: [] },
    ],
    claims: [
      { ...claim, id: 'c1', quote: ['The wheel of the old mill is sound and strong'] },
      { ...claim, id: 'c2', quote: ['the river is far too low'], holder: ['Ann Lee'], stance: 'rejects' },
    ],
    thesis: [],
    relations: [{ from: ['c2'], to: 'c1', relation: 'rebut' }],
  },
};

describe('scoreOf(fixture, proposal)', () => {
  const proposal = proposalOf('mills', source);
  const score = scoreOf(fixture, proposal);

  it('counts the agreeing, the drafted and the expected entries', () => {
    expect(score.parts).toEqual({ right: 2, drafted: 3, gold: 3 });
    expect(score.actors).toMatchObject({ right: 1, gold: 2 });
    expect(score.claims).toEqual({ right: 2, drafted: 2, gold: 2 });
    expect(score['reported claims']).toEqual({ right: 1, drafted: 1, gold: 1 });
    expect(score['holders of reported claims']).toEqual({ right: 1, drafted: 1, gold: 1 });
    expect(score.stances).toEqual({ right: 1, drafted: 2, gold: 2 });
    expect(score.relations).toMatchObject({ right: 0, gold: 1 });
  });

  it('is 0 if nothing was drafted', () => {
    const nothing = scoreOf(fixture, { ...proposal, parts: [], actors: [], claims: [], arguments: [] });
    expect(sumOf(Object.values(nothing))).toMatchObject({ right: 0, drafted: 0 });
  });

  it('counts a second draft of an actor as a wrong one', () => {
    const twice = { ...proposal, actors: [...proposal.actors, ...proposal.actors.map((a) => ({ ...a, id: 'again' }))] };
    expect(scoreOf(fixture, twice).actors).toMatchObject({ right: 1, drafted: 2 * proposal.actors.length });
  });

  it('is printed as a table', () => {
    expect(tableOf(score)).toMatch(/\| claims +\| +1\.00 \| +1\.00 \| +1\.00 \| +2 \| +2 \| +2 \|/);
  });
});

describe('overlapOf(a, b)', () => {
  it.each([
    [[{ start: 0, end: 10 }], [{ start: 0, end: 10 }], 1],
    [[{ start: 0, end: 10 }], [{ start: 5, end: 25 }], 0.25],
    [
      [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ],
      [{ start: 0, end: 10 }],
      0.8,
    ],
    [[{ start: 0, end: 4 }], [{ start: 4, end: 8 }], 0],
    [[], [], 0],
  ])('of %j and %j is %d', (a, b, share) => {
    expect(overlapOf(a, b)).toBe(share);
  });
});

describe('sharesOf(tally)', () => {
  it('divides, and is 0 if there is nothing to divide by', () => {
    expect(sharesOf({ right: 2, drafted: 4, gold: 2 })).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(sharesOf({ right: 0, drafted: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('faultsIn(fixture)', () => {
  it('is empty for a sound one', () => {
    expect(faultsIn(fixture)).toEqual([]);
  });

  it('names each reference without a target, each missing quote and each line without a part', () => {
    const gold = {
      ...fixture.gold,
      parts: fixture.gold.parts.slice(0, 2),
      claims: [{ ...claim, id: 'c1', quote: ['the'], holder: ['Bob'] }],
      relations: [{ from: ['c1'], to: 'c9', relation: 'support' as const }],
    };
    expect(faultsIn({ ...fixture, gold })).toHaveLength(4);
  });
});
