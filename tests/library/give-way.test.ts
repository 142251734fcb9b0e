// An answer about an article that the rules drafted: drafts that nobody edited are replaced and keep their ids; all
// else stays.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/library/check.ts';
import { type ImportOptions, importFile } from '../../src/library/import.ts';
import { isError } from '../../src/model/problem.ts';
import { contentOf, ingestHere, put, temporaryFolder } from '../merge/library.ts';
import { valueFrom } from '../value-from.ts';

const SOURCE = `Close the old ferry

By Mina Orr

The ferry is old and dangerous. Mayor Tom Hale says that the town cannot pay for a new boat. The Harbor Office disagrees.

A bridge would be cheaper than another boat. Therefore the council should close the ferry in spring.

Nobody will miss it.
`;

const ANSWER = {
  actors: [
    { id: 'tom-hale', name: 'Tom Hale', type: 'person', here: ['Mayor', 'he'], role: 'mayor' },
    { id: 'council', name: 'the council', type: 'organization', here: ['the council'] },
  ],
  claims: [
    {
      id: 'old',
      quote: 'The ferry is old and dangerous',
      paragraph: 'p1',
      statement: 'The ferry is old.',
      type: 'value',
    },
    {
      id: 'cannot-pay',
      quote: 'the town cannot pay for a new boat',
      paragraph: 'p1',
      statement: 'The town cannot pay for a new boat.',
      type: 'fact',
      holder: 'tom-hale',
      stance: 'reports',
    },
    {
      id: 'close',
      quote: 'the council should close the ferry in spring',
      paragraph: 'p2',
      statement: 'Close it.',
      type: 'policy',
    },
  ],
  arguments: [{ id: 'age', relation: 'support', premises: ['old'], conclusion: 'close' }],
  thesis: 'close',
};

describe('importFile(answer) after an ingest', () => {
  it('replaces drafts that nobody edited, and keeps their ids', async () => {
    const { folder, before, claims } = await drafted();
    const { removed } = await answer(folder, { model: 'test-model' });
    const after = contentOf(folder);
    const now = Object.keys(after).filter((file) => file.startsWith('claims/'));
    expect(now).toHaveLength(3);
    expect(now.filter((file) => claims.includes(file)).length).toBeGreaterThanOrEqual(2);
    expect(removed.length).toBeGreaterThan(0);
    for (const file of now) expect(after[file]).toContain('model: test-model');
    expect(after['actors/mina-orr.md']).toBe(before['actors/mina-orr.md']);
    expect(after['articles/ferry.md']).toMatch(/tom-hale:\n\s+aliases:\n\s+- Mayor\n/);
    expect(after['articles/ferry.md']).toMatch(/^thesis: /m);
    expect((await checkLibrary(join(folder, 'content'))).problems.filter(isError)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const { folder } = await drafted();
    await answer(folder);
    const after = contentOf(folder);
    expect(await answer(folder)).toMatchObject({ removed: [], admission: { queue: [] } });
    expect(contentOf(folder)).toEqual(after);
  });

  it('keeps drafts that a person edited or reviewed, and the entries that they refer to', async () => {
    const { folder, claims } = await drafted();
    const [edited = '', reviewed = ''] = claims;
    edit(folder, edited, (text) => text.replace(/^statement: .*$/m, 'statement: My own words.'));
    edit(folder, reviewed, (text) => text.replace('status: draft', 'status: reviewed'));
    const [mine, checked] = [edited, reviewed].map((file) => contentOf(folder)[file]);
    await answer(folder);
    expect(contentOf(folder)).toMatchObject({ [edited]: mine, [reviewed]: checked });
    expect((await checkLibrary(join(folder, 'content'))).problems.filter(isError)).toEqual([]);
  });

  it('keeps all drafts with isBeside, and without a ledger', async () => {
    const { folder, claims } = await drafted();
    await answer(folder, { isBeside: true });
    expect(Object.keys(contentOf(folder))).toEqual(expect.arrayContaining([...claims]));
    const other = await drafted();
    writeFileSync(join(other.folder, 'content/sources/ferry.parts.yaml'), '');
    await answer(other.folder);
    expect(Object.keys(contentOf(other.folder))).toEqual(expect.arrayContaining([...other.claims]));
  });

  it('replaces only the drafts in the paragraphs that it annotates', async () => {
    const { folder, before, claims } = await drafted();
    await answer(folder, {}, { claims: ANSWER.claims.slice(2) });
    const after = contentOf(folder);
    const isFirst = (file: string) =>
      before[file]?.includes('The ferry is old') || before[file]?.includes('cannot pay');
    const first = claims.filter(isFirst);
    expect(first).not.toEqual([]);
    for (const file of first) expect(after[file]).toBe(before[file]);
    const second = Object.keys(after).filter(
      (file) => file.startsWith('claims/') && after[file]?.includes('should close'),
    );
    expect(second).toHaveLength(1);
  });

  it('writes nothing in a dry run', async () => {
    const { folder, before } = await drafted();
    await answer(folder, { isDry: true });
    expect(contentOf(folder)).toEqual(before);
  });
});

async function drafted() {
  const folder = temporaryFolder();
  await ingestHere(folder, put(folder, 'ferry.txt', SOURCE));
  const before = contentOf(folder);
  return { folder, before, claims: Object.keys(before).filter((file) => file.startsWith('claims/')) };
}

async function answer(folder: string, options: Partial<ImportOptions> = {}, list: object = ANSWER) {
  const file = put(folder, 'answer.json', JSON.stringify(list));
  return valueFrom(await importFile(file, 'ferry', join(folder, 'content'), { isDry: false, ...options }));
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, 'content', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
