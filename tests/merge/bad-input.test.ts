// A file with any fault gets one clear message and nothing of it is written, and the other files are ingested.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/model/problem-text.ts';
import { contentOf, ingestHere, put, runIngest, temporaryFolder } from './library.ts';

const TEXT =
  'Save the Mill\n\nby Ann Lee\n\nThe mill on the hill has stood there for two hundred years and more.\n\nIts wheel should turn again before the winter comes.\n';
const OTHER = 'Mind the Gap\n\nThe platform at Thornby is a good deal lower than any train that stops there.\n';

interface Case {
  readonly what: string;
  /** Prepares the folder and names the file to ingest. */
  readonly file: (folder: string) => string;
  readonly rule: string;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    what: 'a missing file',
    file: (folder) => join(folder, 'none.txt'),
    rule: 'missing-source',
    says: /no such file: expected a text file; check the path/,
  },
  {
    what: 'a file that is too large',
    file: (folder) => put(folder, 'large.txt', 'word '.repeat(1_000_001)),
    rule: 'source-too-large',
    says: /more than 5\.0 MB: expected at most 5 MB; put each op-ed/,
  },
  {
    what: 'a text of very many parts',
    file: (folder) => put(folder, 'lines.txt', `${TEXT}${'A line.\n\n'.repeat(20_001)}`),
    rule: 'too-many-parts',
    says: /2000\d paragraphs and lines that stand alone: expected at most 20000; put each op-ed/,
  },
  {
    what: 'a Markdown file of list items',
    file: (folder) => put(folder, 'items.md', `${TEXT}${'- a\n'.repeat(5001)}`),
    rule: 'too-much-markup',
    says: /items\.md:5008:1: with this line the text has more than 5000 signs of lists.*: expected at most 5000; divide/,
  },
  {
    what: 'a text of brackets',
    file: (folder) => put(folder, 'brackets.txt', `${TEXT}\n${'[ '.repeat(5001)}\n`),
    rule: 'too-much-markup',
    says: /brackets\.txt:9:1: with this line the text has more than 5000 brackets/,
  },
  {
    what: 'a page with a very long list',
    file: (folder) =>
      put(folder, 'list.html', `<h1>Save it</h1><p>The mill is ours.</p><ul>${'<li>a mill'.repeat(5001)}</ul>`),
    rule: 'too-much-markup',
    says: /list\.html: with this line the text has more than 5000 signs of lists/,
  },
  {
    what: 'a page without paragraphs',
    file: (folder) => put(folder, 'title.html', '\n\n<h1>Save the Mill</h1>'),
    rule: 'no-paragraphs',
    says: /title\.html: no paragraphs, only title/,
  },
  {
    what: 'another kind of file',
    file: (folder) => put(folder, 'a.pdf', '%PDF'),
    rule: 'source-kind',
    says: /“\.pdf”: expected \.txt.*; save the text/,
  },
  {
    what: 'an empty file',
    file: (folder) => put(folder, 'empty.txt', ''),
    rule: 'empty-source',
    says: /an empty file: expected the text/,
  },
  {
    what: 'a file without paragraphs',
    file: (folder) => put(folder, 'title.txt', 'Save the Mill\nby Ann Lee\n'),
    rule: 'no-paragraphs',
    says: /title\.txt:2:1: no paragraphs, only title, byline/,
  },
  {
    what: 'bytes that are no text',
    file: (folder) => put(folder, 'bytes.txt', Uint8Array.from([0x61, 0x0a, 0x81, 0x81, 0x81, 0x61])),
    rule: 'undecodable-source',
    says: /bytes\.txt:2:1: byte 2 \(0x81\) is not text: expected UTF-8, UTF-16 or Windows-1252; save/,
  },
  {
    what: 'a name longer than names can be',
    file: (folder) => join(folder, `${'n'.repeat(300)}.txt`),
    rule: 'missing-source',
    says: /a name that is too long for a file/,
  },
  {
    what: 'an id that another text has',
    file: (folder) => put(folder, 'elsewhere/mill.txt', OTHER),
    rule: 'slug-taken',
    says: /“mill” belongs to an article that shares no paragraph/,
  },
  {
    what: 'a name that only becomes such an id',
    file: (folder) => put(folder, 'Mill!.txt', TEXT.replace('two', 'three')),
    rule: 'slug-taken',
    says: /“mill” belongs to another text/,
  },
  {
    what: 'an article made from another source',
    file: (folder) => put(folder, 'odd.txt', OTHER),
    rule: 'slug-taken',
    says: /the article made from even\.txt/,
  },
  {
    what: 'an article with broken frontmatter',
    file: (folder) => put(folder, 'broken.txt', OTHER),
    rule: 'frontmatter',
    says: /articles\/broken\.md:\d+:\d+: /,
  },
  {
    what: 'a claim with an unknown field',
    file: (folder) => put(folder, 'claimed.txt', OTHER),
    rule: 'schema',
    says: /claims\/claimed\/c\.md:2:\d+: unknown field "colour"/,
  },
];

describe('ingest FILE…', () => {
  it('reports each bad file in one line, and ingests the others', async () => {
    const folder = temporaryFolder();
    const standing = put(folder, 'mill.txt', TEXT);
    put(folder, 'content/articles/odd.md', '---\ntitle: Odd\nsource: { file: even.txt, sha256: "0" }\n---\n\nOdd.\n');
    put(folder, 'content/articles/broken.md', '---\ntitle: [\n---\n\nBroken.\n');
    put(
      folder,
      'content/claims/claimed/c.md',
      '---\ncolour: red\nquote: a\nstatement: A.\nlabel: A\ntype: fact\n---\n',
    );
    await ingestHere(folder, standing);
    const files = cases.map(({ file }) => file(folder));
    const before = contentOf(folder);
    const good = put(folder, 'good.txt', OTHER);
    const { code, out, err } = await runIngest(folder, ...files, good);
    const lines = err.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(err).not.toMatch(/^ +at /m);
    expect(lines).toHaveLength(cases.length);
    cases.forEach(({ says, rule }, i) => {
      expect(lines[i]).toMatch(says);
      expect(lines[i]).toContain(`(${rule})`);
    });
    expect(out).toMatch(/^good +1 /m);
    expect(contentOf(folder)).toMatchObject(before);
    expect(
      Object.keys(contentOf(folder)).filter((name) => before[name] === undefined && !name.includes('good')),
    ).toEqual([]);
  });

  it('refuses the second of two texts that would become one article', async () => {
    const folder = temporaryFolder();
    const [first, second] = await ingestHere(
      folder,
      put(folder, 'a/mill.txt', TEXT),
      put(folder, 'b/mill.txt', TEXT.replace('two', 'three')),
    );
    expect([first?.done === undefined, second?.done]).toEqual([false, undefined]);
    expect(second?.problems.map(lineOf).join('\n')).toMatch(
      /b\/mill\.txt: the id “mill” belongs to .*a\/mill\.txt, ingested in this call/,
    );
  });

  it('writes a file with any name inside the content folder', async () => {
    const folder = temporaryFolder();
    const names = ['CON.txt', '🚀.txt', 'x y (z).txt', '..txt', 'Ünï.txt'];
    const results = await ingestHere(
      folder,
      ...names.map((name) => put(folder, name, TEXT)),
      join(folder, 'content/../x y (z).txt'),
    );
    expect(results.filter(({ done }) => done === undefined)).toEqual([]);
    const articles = Object.keys(contentOf(folder)).filter((name) => name.startsWith('articles/'));
    expect(articles).toHaveLength(names.length);
    for (const name of articles) expect(name).toMatch(/^articles\/[a-z0-9-]{1,60}\.md$/);
  });

  it('keeps markup in a text as text', async () => {
    const folder = temporaryFolder();
    const hostile =
      'Title: <b>"x"</b> --- # & *y*\n\n---\nstatus: reviewed\n---\n\nHe wrote <script>alert(1)</script> and [a link](javascript:x), # and > and `code` on one line.\n';
    await ingestHere(folder, put(folder, 'hostile.txt', hostile));
    const article = contentOf(folder)['articles/hostile.md'] ?? '';
    expect(article).toContain('status: draft');
    expect(article).toContain('\\<script>alert(1)\\</script> and \\[a link]\\(javascript:x)');
  });

  it('takes a line of a million characters', async () => {
    const folder = temporaryFolder();
    const text = `Title\n\n${'the town should keep its ferry, and '.repeat(28_000)}.`;
    const [result] = await ingestHere(folder, put(folder, 'long.txt', text));
    expect(result).toMatchObject({ done: expect.anything(), problems: [] });
  });

  it.each([[['--wrong']], [['-']], [['--encoding', 'klingon']]])(
    'ends with 2 after a wrong call: %j',
    async (parameters) => {
      expect(await runIngest(temporaryFolder(), ...parameters)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^error: /),
      });
    },
  );

  it('reports that there is nothing to ingest', async () => {
    expect(await runIngest(temporaryFolder())).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing to ingest: put a text into .*content\/sources, or name one/),
    });
  });
});
