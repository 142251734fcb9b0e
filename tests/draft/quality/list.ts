// `node tests/draft/quality/list.ts tuned|languages|unseen`: prints the scores of a group of fixtures, and each
// disagreement. `node tests/draft/quality/list.ts world CORPUS [NAME]`: the same for the tuned half of the texts in
// `world/` (see README.md).

import { proposalOf } from '../../ingest/sources.ts';
import { disagreements } from './disagreements.ts';
import { type Fixture, fixturesOf } from './gold.ts';
import { scoreOf, totalOf } from './score.ts';
import { tableOf } from './table.ts';
import { worldFixtures } from './world.ts';

const [group = 'tuned', corpus = '', name] = process.argv.slice(2);
const half = (['languages', 'unseen'] as const).find((one) => one === group) ?? 'tuned';
const fixtures: readonly Fixture[] = (
  group === 'world' ? worldFixtures('tuned', corpus).flat() : fixturesOf(half)
).filter((fixture) => name === undefined || fixture.name.startsWith(name));
const drafted = fixtures.map((fixture) => ({ fixture, proposal: proposalOf(fixture.name, fixture.source) }));
console.log(`${group}\n\n${tableOf(totalOf(drafted.map(({ fixture, proposal }) => scoreOf(fixture, proposal))))}`);
for (const { fixture, proposal } of drafted) console.log(`\n${disagreements(fixture, proposal)}`);
