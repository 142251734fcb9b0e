// Saved pages and other files with markup: each file has expected parts, with the rule that labeled each part. A
// failure writes the actual parts next to the expected ones.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { labelParts } from '../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../src/ingest/read/read-source.ts';
import type { Source } from '../../../src/ingest/read/source.ts';
import { valueFrom } from '../../value-from.ts';

const golden = join(import.meta.dirname, 'golden');
const names = readdirSync(golden);

describe('readSource(page) and labelParts(source)', () => {
  it.each(names)('%s gives its parts and facts', async (name) => {
    const source = await sourceOf(name);
    const parts = labelParts(source).map(({ unit, part }) => `${part.label} (${part.rule}): ${unit.text}`);
    const facts = Object.entries(source.facts).map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
    expectAsKept(name, [...facts, '', ...parts, ''].join('\n'));
  });

  it.each(names)('%s is tiled by its parts', async (name) => {
    const source = await sourceOf(name);
    const parts = labelParts(source).map(({ part }) => part);
    expect(parts.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(source.text);
    expect(parts.map(({ startLine }) => startLine)).toEqual([
      1,
      ...parts.slice(0, -1).map(({ endLine }) => endLine + 1),
    ]);
  });

  it.each(names)('%s gives an article without a word of comments or boilerplate', async (name) => {
    const proposal = valueFrom(ingest(name, await sourceOf(name), { actors: [] }));
    const drafts = JSON.stringify([proposal.data, proposal.body, proposal.actors, proposal.claims, proposal.arguments]);
    const out = labelParts(await sourceOf(name)).filter(
      ({ part }) => part.label === 'comment' || part.label === 'boilerplate',
    );
    const leaked = out.map(({ unit }) => unit.text).filter((text) => text.length > 25 && drafts.includes(text));
    expect(leaked).toEqual([]);
  });
});

async function sourceOf(name: string): Promise<Source> {
  const folder = join(golden, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith('source.')) ?? '';
  return valueFrom(await readSource(readFileSync(join(folder, file)), file));
}

function expectAsKept(name: string, actual: string): void {
  const file = join(golden, name, 'parts.txt');
  const beside = join(golden, name, 'actual', 'parts.txt');
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  rmSync(beside, { force: true });
  if (actual !== expected) {
    mkdirSync(join(golden, name, 'actual'), { recursive: true });
    writeFileSync(beside, actual);
  }
  expect(actual, `see ${beside}`).toBe(expected);
}
