import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFilesOf } from '../../src/library/article-files.ts';
import type { Entry } from '../../src/model/collections.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-sources-'));
  mkdirSync(join(folder, 'sources'));
  for (const name of [
    'art.txt',
    'art.parts.yaml',
    'art.second.txt',
    'art-second.parts.yaml',
    'old.txt',
    'page.html',
    'page.txt',
  ])
    writeFileSync(join(folder, 'sources', name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function article(id: string, file: string): Entry {
  return {
    collection: 'articles',
    id,
    file: `articles/${id}.md`,
    data: { source: { file } },
    body: '',
  } as unknown as Entry;
}

const library = [
  article('art', 'art.txt'),
  article('art-second', 'art.second.txt'),
  article('new', 'old.txt'),
  article('page', 'page.html'),
];

describe('sourceFilesOf(article, folder, entries)', () => {
  it.each([
    ['art', ['sources/art.parts.yaml', 'sources/art.txt']],
    ['art-second', ['sources/art-second.parts.yaml', 'sources/art.second.txt']],
    ['new', ['sources/old.txt']],
    ['old', []],
    ['page', ['sources/page.html', 'sources/page.txt']],
  ])('gives the files of %s, and none that another article names', (id, files) => {
    expect(sourceFilesOf(id, folder, library)).toEqual(files);
  });

  it('gives the remaining files of a removed article', () => {
    expect(sourceFilesOf('art', folder, library.slice(1))).toEqual(['sources/art.parts.yaml', 'sources/art.txt']);
  });
});
