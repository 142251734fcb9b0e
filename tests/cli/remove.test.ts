// An article is removed with all its annotations, even if the article's own file is already missing.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { contentOf, ingestHere, put, temporaryFolder } from '../merge/library.ts';
import { runCommand } from './run-command.ts';

const TEXT = `Save the Mill

by Ann Lee

The lorries can go round the mill, because there is a second road. Mayor Tom Ash says that the mill is old.
`;

it.each([
  ['as it was ingested', []],
  ['without its own file', ['articles/mill.md']],
  ['of which only a claim is left', ['articles', 'arguments', 'sources']],
  ['of which only the source is left', ['articles', 'arguments', 'claims']],
])('takes away what there is of an article: %s', async (_, missing) => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  await ingestHere(folder, put(folder, 'mill.txt', TEXT));
  for (const name of missing) rmSync(join(content, name), { recursive: true });
  // An interrupted removal may leave an empty folder.
  mkdirSync(join(content, 'notes/mill'), { recursive: true });
  const actors = Object.keys(contentOf(folder)).filter((file) => file.startsWith('actors/'));
  const { code, err, out } = runCommand('remove', 'mill', '--yes', '--content', content);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  if (missing.length === 0)
    expect(out).toContain(
      `they stay: delete those that you don’t need (${actors.map((file) => join(content, file)).join(', ')})`,
    );
  expect(Object.keys(contentOf(folder)).sort()).toEqual(actors.sort());
  expect(globSync('*/mill', { cwd: content, onlyDirectories: true })).toEqual([]);
});

it('says that nothing is left if the article was removed before, and removes nothing else', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  await ingestHere(folder, put(folder, 'mill.txt', TEXT));
  const before = contentOf(folder);
  const { code, err, out } = runCommand('remove', 'mil', '--yes', '--content', content);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`Nothing to remove: no file in ${content} belongs to an article "mil". Its articles: mill.\n`);
  expect(contentOf(folder)).toEqual(before);
});

it.each(['*', '../site', '..', 'mi?l', ''])(
  'refuses “%s”, which is a pattern or a path, and removes nothing',
  async (id) => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    for (const file of ['site.yaml', 'queue/mill.yaml', 'claims/mill/a.md']) put(content, file, '');
    const before = contentOf(folder);
    const { code, err } = runCommand('remove', id, '--yes', '--content', content);
    expect(code).toBe(2);
    expect(err).toContain('this is not the id of an article');
    expect(contentOf(folder)).toEqual(before);
  },
);

it('removes nothing without --yes if nobody can be asked', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  await ingestHere(folder, put(folder, 'mill.txt', TEXT));
  const before = contentOf(folder);
  const { code, err } = runCommand('remove', 'mill', '--content', content);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^--yes: this is not a terminal, .*; use --yes to remove these files/),
  });
  expect(contentOf(folder)).toEqual(before);
});
