// Ingesting a source again keeps a person's edits, completes an interrupted ingest, and takes over changes of the
// source.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objectOf } from '../../src/cli/ingest-report.ts';
import { bringIn } from '../../src/library/bring-in.ts';
import { lineOf } from '../../src/model/problem-text.ts';
import { contentOf, ingestHere, put, runIngest, temporaryFolder } from './library.ts';

const TEXT = `Save the Mill

by Ann Lee

The mill on the hill has stood there for two hundred years. Mayor Tom Ash says that it is in the way of the lorries.

The lorries can go round it, because there is a second road. Therefore nobody needs to tear anything down.

We should keep the mill and mend its wheel. Its stones still grind better flour than the factory does.
`;

const EDITED = TEXT.replace('two hundred', 'three hundred').replace(
  'We should keep',
  'A new bridge would help everybody who lives beyond the river.\n\nWe should keep',
);

const ARTICLE = 'articles/mill.md';

async function ingested(text = TEXT) {
  const folder = temporaryFolder();
  const file = put(folder, 'mill.txt', text);
  expect(await problemsOf(folder, file)).toEqual([]);
  return { folder, file, content: contentOf(folder) };
}

describe('ingest FILE, a second time', () => {
  it('keeps the labels that a person gave to parts, also to parts whose words or lines changed', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    mkdirSync(content);
    const given = { labels: { 5: 'quote', 9: 'boilerplate' }, facts: {} } as const;
    expect(await bringIn(content, 'mill.txt', Buffer.from(TEXT), given)).toHaveProperty('value');
    const changed = `${EDITED.replace('Save the Mill\n', 'Save the Mill\n\nA dek for the mill\n')}`;
    await ingestHere(folder, put(folder, 'mill.txt', changed));
    const ledger = contentOf(folder)['sources/mill.parts.yaml'] ?? '';
    expect(ledger.match(/label: \w+, rule: by-hand.*startLine: \d+/g)).toEqual([
      expect.stringMatching(/quote.*startLine: 7$/),
      expect.stringMatching(/boilerplate.*startLine: 13$/),
    ]);
    expect(contentOf(folder)[ARTICLE]).toContain('> The mill on the hill has stood there for three hundred years.');
  });

  it('changes nothing', async () => {
    const { folder, file, content } = await ingested();
    const [again] = (await ingestHere(folder, file)).map(objectOf);
    expect(again).toMatchObject({
      article: 'mill',
      written: [],
      drafts: { claims: 0, arguments: 0, actors: 0 },
      passages: [],
      messages: [],
    });
    expect(again?.['kept']).toContain(ARTICLE);
    expect(contentOf(folder)).toEqual(content);
    await runIngest(folder);
    expect(contentOf(folder)).toEqual(content);
  });

  it('completes a run that was interrupted at any point', async () => {
    const { folder, file, content } = await ingested();
    const written = Object.keys(content).filter((name) => name !== ARTICLE);
    for (const kept of [0, 3, Math.floor(written.length / 2), written.length]) {
      rmSync(join(folder, 'content'), { recursive: true });
      for (const name of inOrder(written).slice(0, kept)) put(folder, `content/${name}`, content[name] ?? '');
      await ingestHere(folder, file);
      expect(contentOf(folder)).toEqual(content);
    }
  });

  it('keeps entries that a person reviewed, edited or withdrew, even if the article is missing', async () => {
    const { folder, file, content } = await ingested();
    const [first, second, third] = Object.keys(content).filter((name) => name.startsWith('claims/'));
    const edits = [
      [first, (text: string) => text.replace('status: draft', 'status: reviewed').replace('label: ', 'label: My ')],
      [second, (text: string) => `${text}\nA note by hand.\n`],
      [third, (text: string) => text.replace('status: draft', 'status: withdrawn')],
    ] as const;
    for (const [name = '', edit] of edits) put(folder, `content/${name}`, edit(content[name] ?? ''));
    const edited = contentOf(folder);
    await ingestHere(folder, file);
    expect(contentOf(folder)).toEqual(edited);
    rmSync(join(folder, 'content', ARTICLE));
    await ingestHere(folder, file);
    expect(contentOf(folder)).toMatchObject(without(edited, ARTICLE));
  });

  it('writes nothing in a dry run', async () => {
    const folder = temporaryFolder();
    const file = put(folder, 'mill.txt', TEXT);
    put(folder, 'content/site.yaml', 'title: T\n');
    const run = await runIngest(folder, file, '--dry-run', '--json');
    expect(JSON.parse(run.out).written).toContain(ARTICLE);
    expect(Object.keys(contentOf(folder))).toEqual(['site.yaml']);
  });
});

describe('ingest FILE, after the source changed', () => {
  it('updates only text, digest and blocks of the article, and keeps the ids', async () => {
    const { folder, file, content } = await ingested();
    const article = (content[ARTICLE] ?? '')
      .replace('status: draft', '# mine\nstatus: reviewed\nsummary: "About a mill"')
      .replace('- id: p3', '- id: p3 # the last one');
    put(folder, `content/${ARTICLE}`, article);
    writeFileSync(file, EDITED);
    expect(await problemsOf(folder, file)).toEqual([]);
    const updated = contentOf(folder)[ARTICLE] ?? '';
    expect(updated).toContain('# mine\nstatus: reviewed\nsummary: "About a mill"');
    expect(updated).toContain('# the last one');
    expect([...updated.matchAll(/id: (p\d+)/g)].map((match) => match[1])).toEqual(['p1', 'p2', 'p4', 'p3']);
    expect(updated).toContain('three hundred years');
    expect(updated).toContain('A new bridge would help');
    expect(readFileSync(join(folder, 'content/sources/mill.txt'), 'utf8')).toBe(EDITED);
    expect(updated.match(/sha256: (\w+)/)?.[1]).toBe(
      contentOf(folder)['sources/mill.parts.yaml']?.match(/sha256: (\w+)/)?.[1],
    );
    const after = contentOf(folder);
    await ingestHere(folder, file);
    expect(contentOf(folder)).toEqual(after);
  });

  it('leaves every other file unchanged, drafts only new words, and lists annotations that lost their passage', async () => {
    const { folder, file, content } = await ingested();
    writeFileSync(file, EDITED.replace('Therefore nobody needs to tear anything down.', 'So be it.'));
    const [outcome] = await ingestHere(folder, file);
    const after = contentOf(folder);
    const entries = Object.keys(content).filter((name) => /^(claims|arguments|actors)\//.test(name));
    for (const name of entries) expect(after[name]).toBe(content[name]);
    const fresh = Object.keys(after).filter((name) => content[name] === undefined);
    expect(
      fresh
        .filter((name) => name.startsWith('claims/'))
        .map((name) => after[name])
        .join(),
    ).toContain('A new bridge would help everybody');
    expect(fresh.length).toBeLessThan(6);
    expect(outcome?.done?.plan.passages.map(({ quote, state }) => `${state}: ${quote}`)).toEqual([
      'changed: The mill on the hill has stood there for two hundred years',
      'orphan: nobody needs to tear anything down',
    ]);
    // The statement still has the old words, “two hundred”. Once the quote is corrected, only this entry of the queue
    // reports that.
    expect(after['queue/mill.yaml']).toMatch(/rule: changed-words\n.*two hundred years”, and.*three hundred years”/);
  });

  it('writes nothing while its entries for the queue can’t be added, and adds them once the queue can be read', async () => {
    const { folder, file } = await ingested();
    writeFileSync(file, EDITED);
    put(folder, 'content/queue/mill.yaml', 'waiting: [{');
    const before = contentOf(folder);
    const [refused] = await ingestHere(folder, file);
    expect(refused).toMatchObject({
      done: undefined,
      problems: [{ file: expect.stringMatching(/queue.mill\.yaml$/) }],
    });
    expect(contentOf(folder)).toEqual(before);
    rmSync(join(folder, 'content/queue/mill.yaml'));
    await ingestHere(folder, file);
    expect(contentOf(folder)['queue/mill.yaml']).toMatch(/rule: changed-words/);
  });

  it('completes an update that was interrupted', async () => {
    const { folder, file, content } = await ingested();
    writeFileSync(file, `${TEXT}\nThe council is poor. Therefore it should sell the lorries.\n`);
    await ingestHere(folder, file);
    const updated = contentOf(folder);
    put(folder, `content/${ARTICLE}`, content[ARTICLE] ?? '');
    const added = Object.keys(updated).filter((name) => name.startsWith('arguments/') && content[name] === undefined);
    expect(added.length).toBeGreaterThan(0);
    for (const name of added) rmSync(join(folder, 'content', name));
    await ingestHere(folder, file);
    expect(contentOf(folder)).toEqual(updated);
  });

  it('overwrites no edit while the ledger is broken, and says how to repair the ledger', async () => {
    const { folder, file, content } = await ingested();
    const ledger = 'sources/mill.parts.yaml';
    put(folder, `content/${ARTICLE}`, (content[ARTICLE] ?? '').replaceAll('factory', 'big factory'));
    put(folder, `content/${ledger}`, (content[ledger] ?? '').replace('label: title', 'label: titel'));
    const before = contentOf(folder);
    writeFileSync(file, TEXT.replace('better flour', 'finer flour'));
    expect(await problemsOf(folder, file)).toEqual([
      expect.stringMatching(
        /\.parts\.yaml:8:14: parts\.0\.label: "titel" is not .*; put it back as it was, or run "npm run ingest"/,
      ),
    ]);
    expect(contentOf(folder)).toEqual(before);
    writeFileSync(file, TEXT);
    expect(await problemsOf(folder, file)).toEqual([]);
    expect(contentOf(folder)).toEqual({ ...before, [ledger]: content[ledger] });
  });

  it('does not draft a withdrawn entry again', async () => {
    const { folder, file, content } = await ingested();
    const [name = ''] = Object.keys(content).filter(
      (one) => one.startsWith('claims/') && content[one]?.includes('two hundred years'),
    );
    put(folder, `content/${name}`, (content[name] ?? '').replace('status: draft', 'status: withdrawn'));
    writeFileSync(
      file,
      TEXT.replace('The mill on the hill has stood there', 'The mill on the high hill has stood there'),
    );
    await ingestHere(folder, file);
    expect(
      Object.values(contentOf(folder)).filter(
        (text) => text.startsWith('---\nquote: ') && text.includes('two hundred years'),
      ),
    ).toHaveLength(1);
  });
});

async function problemsOf(folder: string, file: string): Promise<readonly string[]> {
  return (await ingestHere(folder, file)).flatMap(({ problems }) => problems.map(lineOf));
}

/** Sorts files in the order in which a run writes them: source, ledger, actors, claims, arguments. */
function inOrder(names: readonly string[]): readonly string[] {
  const folders = ['sources', 'actors', 'claims', 'arguments'];
  return names.toSorted((a, b) => folders.indexOf(a.split('/')[0] ?? '') - folders.indexOf(b.split('/')[0] ?? ''));
}

function without(files: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
}
