// With any file, the ingest ends without an internal error, its parts cover the source without gap or overlap, and its
// words are the source's words. `npm run bench -- fuzz` tests thousands of files.

import { describe, expect, it } from 'vitest';
import { mutated, repeated } from './inputs.ts';
import { tried } from './tried.ts';

const SEEDS = 200;

/** Length of the files with repeated text, in characters. */
const LENGTH = 2000;

describe('the ingest', () => {
  it(`keeps what must hold for ${SEEDS} files that were damaged`, async () => {
    const outcomes: string[] = [];
    for (let seed = 0; seed < SEEDS; seed += 1) outcomes.push(await tried(mutated(seed)));
    // With fewer ingested files, the test would be useless, because the mutations would damage too much.
    expect(outcomes.filter((outcome) => outcome === 'ingested').length).toBeGreaterThan(SEEDS / 3);
  });

  it('keeps it for files that repeat one thing', async () => {
    for (const input of repeated(LENGTH)) {
      const outcome = await tried(input);
      expect(['refused', 'without paragraphs', 'ingested'], input.file).toContain(outcome);
    }
  });
});
