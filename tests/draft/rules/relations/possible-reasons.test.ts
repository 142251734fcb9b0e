import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { english } from '../../../../src/draft/languages/en/pack.ts';
import { chanceOf } from '../../../../src/draft/rules/chance.ts';
import { likelyReasons, possibleReasons } from '../../../../src/draft/rules/relations/possible-reasons.ts';
import { proposalOf } from '../../../ingest/sources.ts';

it('drafts with the chance that the signs of a pair have in the training', () => {
  const text = readFileSync('tests/draft/quality/tuned/seabed/source.txt', 'utf8');
  const assertions = proposalOf('seabed', text).claims.map(({ assertion }) => assertion);
  const drafted = likelyReasons(assertions, 3, english);
  expect(drafted.length).toBeGreaterThan(3);
  const possible = possibleReasons(assertions, 3, english);
  for (const { premise, aim, confidence } of drafted) {
    const pair = possible.find((one) => one.premise === premise && one.aim === aim);
    expect(confidence).toBeCloseTo(chanceOf(pair?.signs ?? [], english.weights.relations), 9);
  }
});
