// Recorded answers to the prompts about two texts of the project. They were written as a careful model would write
// them, from the prompts alone. A local server replays them: every entry of an answer reaches the library, and the
// entries agree with the annotations made by hand.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openModel } from '../../../src/library/model/language-model.ts';
import { modelSettings } from '../../../src/library/model/settings.ts';
import { proposalBy } from '../../bench/drafting.ts';
import { temporaryFolder } from '../../merge/library.ts';
import { valueFrom } from '../../value-from.ts';
import { fixturesOf } from '../quality/gold.ts';
import { scoreOf } from '../quality/score.ts';
import { sharesOf } from '../quality/tally.ts';
import { modelServer } from './model-server.ts';

/** Minimum F1 of an answer, from 0 to 1. An error between the answer and the library makes it lower. */
const FLOORS = { actors: 0.7, claims: 0.8, 'reported claims': 0.75, relations: 0.25 } as const;

describe('a recorded answer', () => {
  it.each(['wells', 'orchestra'])('about %s becomes drafts that agree with a person', async (name) => {
    const recorded = JSON.parse(readFileSync(join(import.meta.dirname, `recorded/${name}.json`), 'utf8')) as Recorded;
    const server = await modelServer(recorded);
    const folder = temporaryFolder();
    process.env['POSTIL_ANSWERS'] = folder;
    onTestFinished(() => {
      delete process.env['POSTIL_ANSWERS'];
    });
    const model = valueFrom(await openModel(valueFrom(modelSettings({ model: 'recorded', modelUrl: server.url }, {}))));
    const fixture = fixturesOf('tuned').find((one) => one.name === name);
    if (fixture === undefined) throw new RangeError(`expected a text ${name}`);
    const proposal = await proposalBy(model, fixture);
    expect(proposal.claims).toHaveLength(recorded.claims.length);
    expect(proposal.arguments).toHaveLength(recorded.arguments.length);
    expect(server.asked.filter(({ prompt }) => prompt.includes('were refused'))).toEqual([]);
    const score = scoreOf(fixture, proposal);
    for (const measure of ['actors', 'claims', 'reported claims', 'relations'] as const)
      expect(sharesOf(score[measure]).f1, measure).toBeGreaterThan(FLOORS[measure]);
  });
});

interface Recorded {
  readonly claims: readonly object[];
  readonly arguments: readonly object[];
}
