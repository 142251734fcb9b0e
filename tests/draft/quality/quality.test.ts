// Drafting quality on the tuned texts, with minimum scores a little below the present scores. `npm run bench --
// drafting` prints the scores of the tuned and the unseen texts.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../ingest/sources.ts';
import { type Fixture, faultsIn, fixturesOf } from './gold.ts';
import { type Measure, scoreOf, totalOf } from './score.ts';
import { tableOf } from './table.ts';
import { sharesOf } from './tally.ts';
import { worldFixtures } from './world.ts';

const floors: Partial<Record<Measure, number>> = {
  parts: 0.96,
  actors: 0.87,
  claims: 0.95,
  'reported claims': 0.91,
  'holders of reported claims': 0.85,
  stances: 0.92,
  relations: 0.4,
};

/**
 * Minimum precision in languages without rules. Recall has no minimum, because a wrong draft is worse than a missing
 * one.
 */
const precisions: Partial<Record<Measure, number>> = {
  parts: 0.93,
  actors: 0.9,
  claims: 0.88,
  'reported claims': 0.9,
  'holders of reported claims': 0.9,
};

const tuned = fixturesOf('tuned');
const languages = fixturesOf('languages');

describe('the fixtures', () => {
  it.each([...tuned, ...languages, ...fixturesOf('unseen')])(
    '$name is annotated without a slip',
    (fixture: Fixture) => {
      expect(faultsIn(fixture)).toEqual([]);
    },
  );
});

describe('drafts of the tuned half', () => {
  const total = totalOf(tuned.map((fixture) => scoreOf(fixture, proposalOf(fixture.name, fixture.source))));

  it.each(Object.entries(floors))('reach the floor of F1 for %s', (measure, floor) => {
    expect(sharesOf(total[measure as Measure]).f1, `\n${tableOf(total)}`).toBeGreaterThanOrEqual(floor);
  });
});

describe('drafts in languages without rules', () => {
  const total = totalOf(languages.map((fixture) => scoreOf(fixture, proposalOf(fixture.name, fixture.source))));

  it.each(Object.entries(precisions))('reach the floor of precision for %s', (measure, floor) => {
    expect(sharesOf(total[measure as Measure]).precision, `\n${tableOf(total)}`).toBeGreaterThanOrEqual(floor);
  });

  it('contain no arguments', () => {
    expect(total.relations.drafted).toBe(0);
  });
});

/**
 * Minimum F1 on the tuned half of the texts in `world/`. Without the texts' folder in POSTIL_CORPUS, these tests are
 * skipped.
 */
const worldFloors: Partial<Record<Measure, number>> = {
  actors: 0.63,
  claims: 0.87,
  'reported claims': 0.47,
  'holders of reported claims': 0.49,
};

const corpus = process.env['POSTIL_CORPUS'];

if (corpus !== undefined)
  describe('drafts of texts from the world', () => {
    const fixtures = worldFixtures('tuned', corpus).flat();
    const total = totalOf(fixtures.map((fixture) => scoreOf(fixture, proposalOf(fixture.name, fixture.source))));

    it.each(Object.entries(worldFloors))('reach the floor of F1 for %s', (measure, floor) => {
      expect(sharesOf(total[measure as Measure]).f1, `\n${tableOf(total)}`).toBeGreaterThanOrEqual(floor);
    });
  });
