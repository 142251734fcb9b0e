import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkLibrary } from '../../src/library/check.ts';
import { writeLibrary } from './library.ts';
import { peerPages } from './peer-pages.ts';

function libraryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-peer-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'content');
}

it('gives another program as many pages as Postil has, with a page for each entry', async () => {
  const content = libraryFolder();
  writeLibrary(content, { articles: 2, claims: 10 });
  const paths = new Set((await peerPages(content, 100)).map(({ path }) => path));
  expect(paths.size).toBe(100);
  const count = (folder: string) => [...paths].filter((path) => path.startsWith(`${folder}/`)).length;
  expect(['articles', 'claims', 'arguments', 'actors'].map(count)).toEqual([2, 20, 2, 22]);
});

it('writes a library with as many arguments and notes as asked, and without problems', async () => {
  const content = libraryFolder();
  writeLibrary(content, { articles: 1, claims: 106, steps: 78, notes: 19 });
  const { corpus, problems } = await checkLibrary(content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [article] = corpus.articles.keys();
  const { claims, arguments: steps, remarks } = corpus.annotations(article ?? '');
  expect([claims.length, steps.length, remarks.length]).toEqual([106, 78, 19]);
});
