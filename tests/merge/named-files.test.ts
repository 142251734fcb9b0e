// Ways to name sources: files, folders, patterns, standard input.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedFiles, sourcesIn } from '../../src/cli/named-files.ts';
import { lineOf } from '../../src/model/problem-text.ts';
import { contentOf, ingestHere, put, runIngest, runIngestOn, temporaryFolder } from './library.ts';

const TEXT = 'Save the Mill\n\nThe mill on the hill has stood there for two hundred years and more.\n';

function articlesIn(folder: string): readonly string[] {
  return Object.keys(contentOf(folder)).filter((name) => name.startsWith('articles/'));
}

describe('ingest FILE…', () => {
  it('takes folders with their subfolders, in the order of names, without the files that browsers save beside pages', async () => {
    const folder = temporaryFolder();
    for (const name of ['b.txt', 'a/z.txt', 'a/y.TXT', 'a/Page_files/frame.txt', 'a/picture.png', '.hidden.txt'])
      put(folder, `texts/${name}`, TEXT);
    const texts = join(folder, 'texts');
    expect(namedFiles([texts])).toEqual(['a/y.TXT', 'a/z.txt', 'b.txt'].map((name) => join(texts, name)));
  });

  it('takes patterns, and a file whose name looks like one', async () => {
    const folder = temporaryFolder();
    for (const name of ['a/one.txt', 'a/two.txt', 'a/three.png', 'four [draft].txt']) put(folder, name, TEXT);
    expect((await runIngest(folder, '**/t*', 'four [draft].txt', 'a/one.txt', 'a/*.txt')).code).toBe(0);
    expect(articlesIn(folder)).toEqual(['articles/four-draft.md', 'articles/one.md', 'articles/two.md']);
  });

  it('takes standard input under a name', async () => {
    const folder = temporaryFolder();
    const run = await runIngestOn(Buffer.from(TEXT, 'utf16le'), folder, '-', '--name', 'The Mill.txt');
    expect(run).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^The Mill\.txt: .*utf-16le.*\(guessed-encoding\)/),
    });
    expect(articlesIn(folder)).toEqual(['articles/the-mill.md']);
    expect(contentOf(folder)['articles/the-mill.md']).toContain('two hundred years');
  });

  it('reads all files in the encoding that is named', async () => {
    const folder = temporaryFolder();
    const file = put(folder, 'mill.txt', Buffer.from(TEXT.replace('hill', '\xCF\xF0'), 'latin1'));
    expect(await runIngest(folder, file, '--encoding', 'cp1251')).toMatchObject({ code: 0, err: '' });
    expect(contentOf(folder)['articles/mill.md']).toContain('mill on the Пр');
    expect(contentOf(folder)).toHaveProperty([join('sources', 'mill.txt')]);
  });
});

describe('ingest PAGE', () => {
  const page = `<title>Save the Mill</title><h1>Save the Mill</h1><p>By Ann Lee</p>${'<p>The mill on the hill has stood there for two hundred years, and it grinds, as everybody knows, better than any other.</p>'.repeat(3)}<div id="comments"><p>Nobody needs that mill, and whoever wrote this is a miller.</p></div>`;

  it('keeps the page, and beside it the text that was read from it, to which the ledger refers', async () => {
    const folder = temporaryFolder();
    await ingestHere(folder, put(folder, 'mill.html', page));
    const content = contentOf(folder);
    expect(content['sources/mill.html']).toBe(page);
    expect(content['sources/mill.txt']).toMatch(/^Save the Mill\nBy Ann Lee\nThe mill .*\nNobody needs .*\n$/s);
    expect(content['sources/mill.parts.yaml']).toMatch(/file: mill\.html[\s\S]*text: mill\.txt[\s\S]*label: comment/);
    expect(content['articles/mill.md']).toMatch(/file: mill\.html/);
    expect(JSON.stringify(Object.entries(content).filter(([name]) => !name.startsWith('sources/')))).not.toContain(
      'Nobody needs',
    );
  });

  it('ingests a library’s own pages again, and not the texts beside them', async () => {
    const folder = temporaryFolder();
    await ingestHere(folder, put(folder, 'mill.html', page));
    const content = contentOf(folder);
    const sources = sourcesIn(join(folder, 'content'));
    expect(sources).toEqual([join(folder, 'content/sources/mill.html')]);
    await ingestHere(folder, ...sources);
    expect(contentOf(folder)).toEqual(content);
  });

  it('refuses a text under the name of a page', async () => {
    const folder = temporaryFolder();
    await ingestHere(folder, put(folder, 'mill.html', page));
    const [result] = await ingestHere(folder, put(folder, 'mill.txt', TEXT));
    expect(result?.problems.map(lineOf).join('\n')).toMatch(/“mill” belongs to the article made from mill\.html/);
  });
});
