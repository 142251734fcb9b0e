// `node tests/draft/quality/list.ts [tuned|languages|unseen]`: prints the scores of a group of texts, and each disagreement.

import { proposalOf } from '../../ingest/sources.ts';
import { disagreements } from './disagreements.ts';
import { fixturesOf } from './gold.ts';
import { scoreOf, totalOf } from './score.ts';
import { tableOf } from './table.ts';

const half = (['languages', 'unseen'] as const).find((name) => name === process.argv[2]) ?? 'tuned';
const drafted = fixturesOf(half).map((fixture) => ({ fixture, proposal: proposalOf(fixture.name, fixture.source) }));
console.log(`${half}\n\n${tableOf(totalOf(drafted.map(({ fixture, proposal }) => scoreOf(fixture, proposal))))}`);
for (const { fixture, proposal } of drafted) console.log(`\n${disagreements(fixture, proposal)}`);
