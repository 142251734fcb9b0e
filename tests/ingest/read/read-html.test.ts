import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html/read-html.ts';
import { readSource } from '../../../src/ingest/read/read-source.ts';
import { valueFrom } from '../../value-from.ts';

const P =
  'The mill on the hill has stood there for two hundred years, and nobody, not even the mayor, asks it to move.';

function linesOf(html: string): readonly string[] {
  return readHtml(html, 'page')?.text.trimEnd().split('\n') ?? [];
}

const texts: readonly (readonly [what: string, html: string, lines: readonly string[]])[] = [
  ['blocks, one a line', '<h1>A</h1><p>b <i>c</i>\n  d</p><div>e<p>f</div>g', ['A', 'b c d', 'e', 'f', 'g']],
  ['lines that a page breaks', 'a<br>b<br><br>c', ['a', 'b', 'c']],
  ['character references, each once', '<p>&lt;b&gt; &amp;amp; caf&eacute; &#8220;x&#8221;', ['<b> &amp; café “x”']],
  [
    'no scripts, styles, comments and pictures',
    '<style>a</style><script>b()</script><!-- c --><svg><text>d</text></svg><p>e',
    ['e'],
  ],
  ['preformatted lines', '<pre>a\n  b\n\nc</pre>', ['a', 'b', 'c']],
  ['cells', '<table><tr><td>a<td>b<tr><td>c</table>', ['a', 'b', 'c']],
  ['what is never closed', '<p>a<b>b<i>c', ['abc']],
];

describe('readHtml(html)', () => {
  it.each(texts)('reads %s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('gives prose outside the main text a low confidence', () => {
    const aside = 'Whoever stood beside it last winter will know by now what is meant by all of this.';
    const page = readHtml(
      `<h1>A</h1><article>${`<p>${P}</p>`.repeat(5)}</article><table><tr><td>${aside}</table>`,
      'page',
    );
    const [unit] = page?.units.filter(({ text }) => text === aside) ?? [];
    expect(unit?.markup).toMatchObject({ label: 'boilerplate', confidence: 0.6 });
  });

  it('refuses elements nested a thousand deep, and reads those nested less', () => {
    expect(readHtml('<div>'.repeat(900) + P, 'page')?.text).toBe(`${P}\n`);
    expect(readHtml('<div>'.repeat(100_000) + P, 'page')).toBeUndefined();
  });

  it('accepts no script as an address, and no address as a name', () => {
    const head = `<meta name="author" content="https://x.example/ann"><link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type":"Article","author":</script>`;
    expect(readHtml(`${head}<h1>A</h1><p>${P}`, 'page')?.facts).toMatchObject({ authors: [], url: undefined });
  });

  it.each([
    ['a list of readers', '<ol class="comment-list"><li><article><p>'],
    ['a thread of readers', '<div id="disqus_thread"><div><p>'],
    ['a section of readers', '<section class="comments-area"><h2>9 Comments</h2><p>'],
  ])('never takes %s for text, however long', (_, opening) => {
    const words = 'I think that it is wrong, because the writer is paid, and everybody, as he knows, has seen it. ';
    const page = readHtml(`<h1>A</h1><p>${P}</p><p>${P}</p>${opening}${words.repeat(200)}`, 'page');
    const labels = page?.units.filter(({ text }) => text.includes('paid')).map(({ markup }) => markup?.label);
    expect(labels).toEqual(['comment']);
  });
});

describe('readSource(page.html)', () => {
  it('reads the encoding that a page declares, and recognizes UTF-8 without a declaration', async () => {
    const page = (charset: string) => `<meta charset="${charset}"><h1>Père</h1><p>${P}`;
    const read = async (bytes: Uint8Array) => valueFrom(await readSource(bytes, 'a.html'));
    expect((await read(Buffer.from(page('iso-8859-1'), 'latin1'))).text).toContain('Père');
    expect((await read(Buffer.from(page('utf-8')))).text).toContain('Père');
    expect((await read(Buffer.from(page('klingon'), 'latin1'))).text).toContain('Père');
    expect((await read(Buffer.from(`\uFEFF${page('utf-16')}`, 'utf16le'))).text).toContain('Père');
  });
});
