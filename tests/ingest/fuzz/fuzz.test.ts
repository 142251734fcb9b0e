// Whatever a file holds, the ingest neither fails nor hangs, its parts tile the source, and its words are the source's.
// `npm run bench -- fuzz` tries thousands.

import { describe, expect, it } from 'vitest';
import { mutated, repeated } from './inputs.ts';
import { tried } from './tried.ts';

const SEEDS = 200;

/** Characters. */
const LENGTH = 2000;

describe('the ingest', () => {
  it(`keeps what must hold for ${SEEDS} files that were damaged`, async () => {
    const outcomes: string[] = [];
    for (let seed = 0; seed < SEEDS; seed += 1) outcomes.push(await tried(mutated(seed)));
    // Else the files would be too broken to say anything.
    expect(outcomes.filter((outcome) => outcome === 'ingested').length).toBeGreaterThan(SEEDS / 3);
  });

  it('keeps it for files of one thing over and over', async () => {
    for (const input of repeated(LENGTH)) {
      const outcome = await tried(input);
      expect(['refused', 'without paragraphs', 'ingested'], input.file).toContain(outcome);
    }
  });
});
