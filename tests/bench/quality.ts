// Agreement of drafts with a person's annotations, on the texts used to tune the rules and on texts that were unseen
// until the rules were frozen; and the speed of the ingest on one core. `node tests/draft/quality/list.ts` lists each
// disagreement.

import { type Fixture, fixturesOf } from '../draft/quality/gold.ts';
import { MEASURES, scoreOf, tallyRules, totalOf } from '../draft/quality/score.ts';
import { sharesOf } from '../draft/quality/tally.ts';
import { worldFixtures } from '../draft/quality/world.ts';
import { proposalOf } from '../ingest/sources.ts';
import type { Aim, Figure, Measure } from './bench.ts';
import { sentence } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

/** Number of paragraphs in an op-ed. */
const PARAGRAPHS = 12;
const SENTENCES = 5;
const NAMES = ['Ann Lee', 'the Water Board', 'critics of the plan', 'Norway'];

const FAST: Aim = { of: 'value', least: 400_000 };

export const measure: Measure = ({ smoke, corpus }) => [
  ...qualityOf('tuned', fixturesOf('tuned')),
  ...qualityOf('unseen', fixturesOf('unseen')),
  ...(corpus === undefined ? [] : worldOf(corpus)),
  speedOf(smoke ? 2 : 100),
];

/**
 * The scores on the published texts in `tests/draft/quality/world`: for each half, and for op-eds alone. Also the share
 * of right claims of each rule.
 */
function worldOf(corpus: string): readonly Figure[] {
  const halves = (['tuned', 'unseen'] as const).map((half) => [half, worldFixtures(half, corpus).flat()] as const);
  const tuned = halves[0]?.[1] ?? [];
  return [
    ...halves.flatMap(([half, fixtures]) => [
      ...qualityOf(`world, ${half}`, fixtures),
      ...qualityOf(
        `world, ${half}, op-eds`,
        fixtures.filter(({ name }) => name.startsWith('op-ed')),
      ),
    ]),
    ...rulesOf(tuned),
  ];
}

function rulesOf(fixtures: readonly Fixture[]): readonly Figure[] {
  const tallies = fixtures.flatMap((fixture) => tallyRules(fixture, proposalOf(fixture.name, fixture.source)));
  return [...Map.groupBy(tallies, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, all]) => ({
      what: `world, tuned: ${rule}, right with the holder (of ${all.length})`,
      value: (100 * all.filter(({ isRight }) => isRight).length) / all.length,
      unit: 'of 100',
    }));
}

function qualityOf(half: string, fixtures: readonly Fixture[]): readonly Figure[] {
  if (fixtures.length === 0) return [];
  const total = totalOf(fixtures.map((fixture) => scoreOf(fixture, proposalOf(fixture.name, fixture.source))));
  return MEASURES.map((name) => {
    const { precision, recall, f1 } = sharesOf(total[name]);
    const [p, r] = [precision, recall].map((share) => Math.round(100 * share));
    return { what: `${half}: ${name}, F1 (precision ${p}, recall ${r})`, value: 100 * f1, unit: 'of 100' };
  });
}

/**
 * Characters per second of processor time, so that other load on the machine has little effect. The first draft is
 * untimed.
 */
function speedOf(articles: number): Figure {
  const random = randomFrom(articles);
  const texts = Array.from({ length: articles }, () =>
    ['On a matter of the day', ...Array.from({ length: PARAGRAPHS }, () => paragraph(random))].join('\n\n'),
  );
  proposalOf('warm', texts[0] ?? '');
  const start = process.cpuUsage();
  for (const [i, text] of texts.entries()) proposalOf(`a${i}`, text);
  const { user, system } = process.cpuUsage(start);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    what: `reading and drafting ${articles} op-eds, nothing written`,
    value: characters / ((user + system) / 1e6),
    unit: 'characters/s',
    aim: FAST,
  };
}

function paragraph(random: Random): string {
  return Array.from({ length: SENTENCES }, () => sentence(random, NAMES)).join(' ');
}
