import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { ingestSource } from '../../src/library/ingest.ts';
import { openKnownLibrary } from '../../src/library/known-library.ts';
import { planArticleRename, rename } from '../../src/library/rename.ts';
import { isError } from '../../src/model/problem.ts';
import { valueFrom } from '../value-from.ts';

const TEXT = `The ferry

By Ann Lee

The town should keep the ferry, because many people use it every day. The mayor says that the town cannot pay for it.

A bridge would cost ten times as much, and nobody has asked for one since the war ended.
`;

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-rename-'));
  writeFileSync(join(folder, 'ferry.txt'), TEXT);
  await ingestFile(join(folder, 'ferry.txt'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function ingestFile(file: string) {
  const options = { dryRun: false, encoding: undefined, input: undefined };
  return ingestSource(file, await openKnownLibrary(folder), new Map(), options);
}

function filesIn(below: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .filter((file) => file.includes(below))
    .sort();
}

function contents(): ReadonlyMap<string, string> {
  return new Map(filesIn('').map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The result of an action on a library that has these files. */
async function restored<T>(files: ReadonlyMap<string, string>, act: () => Promise<T>): Promise<T> {
  for (const file of filesIn('')) rmSync(join(folder, file));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return act();
}

async function renamed(from: string, to: string) {
  const planned = await planArticleRename(folder, from, to);
  if ('value' in planned) await rename(folder, from, to, planned.value);
  return planned;
}

describe('planArticleRename and rename', () => {
  it('move the article, its annotations, its source and its ledger', async () => {
    const before = filesIn('').filter((file) => file !== 'ferry.txt');
    await renamed('ferry', 'boat');
    expect(filesIn('').filter((file) => file !== 'ferry.txt')).toEqual(
      before
        .map((file) => file.replace(/^(articles|sources)\/ferry\./, '$1/boat.').replace('/ferry/', '/boat/'))
        .sort(),
    );
    const { corpus, problems } = await readLibrary(folder);
    expect(problems.filter(isError)).toEqual([]);
    expect(corpus.articles.get('boat')?.data).toMatchObject({ formerIds: ['ferry'], source: { file: 'boat.txt' } });
    expect(readFileSync(join(folder, 'sources/boat.parts.yaml'), 'utf8')).toContain('file: boat.txt');
  });

  it('change nothing for the next ingest of the source', async () => {
    await renamed('ferry', 'boat');
    const { article, done, problems } = await ingestFile(join(folder, 'sources/boat.txt'));
    expect({ article, written: done?.written, problems }).toEqual({ article: 'boat', written: [], problems: [] });
  });

  it('change the references and links of other articles', async () => {
    writeFileSync(
      join(folder, 'bridge.txt'),
      TEXT.replaceAll('ferry', 'bridge').replace('The bridge', 'The bridge again'),
    );
    await ingestFile(join(folder, 'bridge.txt'));
    const [claim = ''] = filesIn('claims/ferry').map((file) => file.replace(/^claims\/|\.md$/g, ''));
    const [other = ''] = filesIn('claims/bridge');
    const text = readFileSync(join(folder, other), 'utf8');
    writeFileSync(
      join(folder, other),
      `${text.replace('\nstatus:', `\nsameAs: [${claim}]\nstatus:`).trimEnd()}\n\nSee [the ferry](../../articles/ferry.md#p1) and [a claim](../ferry/x.md).\n`,
    );
    await renamed('ferry', 'boat');
    const after = readFileSync(join(folder, other), 'utf8');
    expect(after).toContain(`sameAs: [${claim.replace('ferry/', 'boat/')}]`);
    expect(after).toContain('See [the ferry](../../articles/boat.md#p1) and [a claim](../boat/x.md).');
  });

  it('complete an interrupted rename', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'postil-rename-'));
    cpSync(folder, copy, { recursive: true });
    await renamed('ferry', 'boat');
    const whole = filesIn('');
    cpSync(copy, folder, { recursive: true });
    rmSync(copy, { recursive: true });
    await renamed('ferry', 'boat');
    expect(filesIn('')).toEqual(whole);
  });

  it('complete a rename that was killed after any number of its files', async () => {
    const before = contents();
    await renamed('ferry', 'boat');
    const whole = contents();
    const planned = valueFrom(await restored(before, () => planArticleRename(folder, 'ferry', 'boat')));
    for (let count = 0; count <= planned.writes.length; count += 1) {
      await restored(before, async () => {
        await rename(folder, 'ferry', 'boat', { writes: planned.writes.slice(0, count), removals: [] });
        valueFrom(await renamed('ferry', 'boat'));
      });
      expect(contents(), `${count} files`).toEqual(whole);
    }
    expect(valueFrom(await renamed('ferry', 'boat'))).toEqual({ writes: [], removals: [] });
    expect(contents()).toEqual(whole);
  });

  it('keep what a person changed between two runs', async () => {
    const planned = valueFrom(await planArticleRename(folder, 'ferry', 'boat'));
    await rename(folder, 'ferry', 'boat', { ...planned, removals: [] });
    const file = join(folder, 'articles/boat.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nAdded by hand.\n`);
    valueFrom(await renamed('ferry', 'boat'));
    expect(readFileSync(file, 'utf8')).toContain('Added by hand.');
  });

  it('refuse to overwrite a file of another text', async () => {
    writeFileSync(join(folder, 'sources/boat.txt'), 'Another text.');
    const before = contents();
    const planned = await renamed('ferry', 'boat');
    expect('problems' in planned && planned.problems[0]).toMatchObject({
      file: join(folder, 'sources/boat.txt'),
      found: 'this file of an article “boat” is there already',
    });
    expect(contents()).toEqual(before);
  });

  it.each([
    ['ferry', 'ferry', 'already'],
    ['ferry', 'Not an id', 'is not an id'],
    ['none', 'boat', 'there is no article'],
  ])('refuse to make %s into %s', async (from, to, found) => {
    const before = filesIn('');
    const planned = await renamed(from, to);
    expect('problems' in planned && planned.problems.map((problem) => problem.found).join()).toContain(found);
    expect(filesIn('')).toEqual(before);
  });
});

describe('a source whose article was renamed by hand', () => {
  it('belongs to the article that names it', async () => {
    for (const file of filesIn('ferry').filter((one) => /^(articles|claims|arguments|notes)/.test(one))) {
      const to = join(folder, file.replace('/ferry', '/boat'));
      cpSync(join(folder, file), to, { recursive: true });
      rmSync(join(folder, file));
    }
    const { article, done, problems } = await ingestFile(join(folder, 'sources/ferry.txt'));
    expect({ article, drafts: done?.plan.drafts.claims, problems }).toEqual({
      article: 'boat',
      drafts: 0,
      problems: [],
    });
    expect(filesIn('articles')).toEqual(['articles/boat.md']);
  });
});
