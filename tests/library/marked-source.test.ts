import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestSource } from '../../src/library/ingest.ts';
import { openKnownLibrary } from '../../src/library/known-library.ts';

const SOURCE = `# Keep the ferry

By Ann Lee

The town should keep [the ferry](https://example.org/ferry), because many people use it every day of the year.[^1]

The mayor *never* asked the people who live beyond the river, and the council has not asked them either.

A bridge would cost ten times as much, and nobody has asked for one since the war ended in this valley.

[^1]: Counted by the harbor office in May.
`;

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-marked-'));
  await ingest(SOURCE);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Ingests the text as `ferry.md`, and returns the rules of the problems. */
async function ingest(source: string): Promise<readonly (string | undefined)[]> {
  const file = join(folder, 'ferry.md');
  writeFileSync(file, source);
  const options = { dryRun: false, encoding: undefined, input: undefined };
  const { problems } = await ingestSource(file, await openKnownLibrary(folder), new Map(), options);
  return problems.map(({ rule }) => rule);
}

function article(): string {
  return readFileSync(join(folder, 'articles/ferry.md'), 'utf8');
}

function editByHand(from: string, to: string): void {
  expect(article()).toContain(from);
  writeFileSync(join(folder, 'articles/ferry.md'), article().replace(from, to));
}

describe('an article whose source has marks', () => {
  it('follows the changed words of a marked block, with its marks', async () => {
    const problems = await ingest(SOURCE.replace('many people', 'most people').replace('either', 'yet'));
    expect(problems).toEqual([]);
    expect(article()).toContain('keep [the ferry](https://example.org/ferry), because most people use it');
    expect(article()).toContain('of the year.[^1]');
    expect(article()).toContain('The mayor *never* asked');
    expect(article()).toContain('asked them yet.');
    expect(article()).toContain('[^1]: Counted by the harbor office in May.');
  });

  it('follows a changed link', async () => {
    expect(await ingest(SOURCE.replace('example.org/ferry', 'example.org/boat'))).toEqual([]);
    expect(article()).toContain('[the ferry](https://example.org/boat)');
  });

  it('keeps marks that a person added or removed, and reports the conflict', async () => {
    editByHand('*never*', 'never');
    editByHand('\n\nA bridge would', '\n\nA **bridge** would');
    expect(await ingest(SOURCE.replace('either', 'yet').replace('ten times', 'nine times'))).toEqual([
      'edited-block',
      'edited-block',
    ]);
    expect(article()).toContain('The mayor never asked');
    expect(article()).toContain('A **bridge** would cost ten times');
  });

  it('keeps a person’s marks in a block that the source did not change', async () => {
    editByHand('\n\nA bridge would', '\n\nA **bridge** would');
    expect(await ingest(SOURCE.replace('either', 'yet'))).toEqual([]);
    expect(article()).toContain('A **bridge** would');
  });
});
