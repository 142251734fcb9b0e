import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/markdown/blocks.ts';
import { htmlOf } from '../../src/markdown/html.ts';
import { article } from '../../src/model/article.ts';

const data = article.parse({ title: 'T', source: { file: 'a.md', sha256: '0' }, status: 'draft' });
const bodyOf = (body: string) => blocksOf(data, body).slice(1);

describe('blocksOf(article, body)', () => {
  it('links a footnote and its references both ways, without adding a word to the text', () => {
    const [text, note] = bodyOf('A[^x] b[^x].\n\n[^x]: C *d*.');
    expect(text?.text).toBe('A b.');
    expect(htmlOf(text?.element ?? { type: 'root', children: [] })).toBe(
      '<p>A<a class="fn" id="p2-ref" href="#p2" role="doc-noteref" aria-label="1" data-n="1"></a> b' +
        '<a class="fn" href="#p2" role="doc-noteref" aria-label="1" data-n="1"></a>.</p>',
    );
    expect(note).toMatchObject({ kind: 'footnote', id: 'p2', text: 'C d.' });
    expect(htmlOf(note?.element ?? { type: 'root', children: [] })).toBe(
      '<p class="footnote" role="doc-footnote" data-n="1">C <em>d</em>.' +
        '<a class="fn-back" href="#p2-ref" role="doc-backlink" aria-label="1"></a></p>',
    );
  });

  it('numbers footnotes in the order of their references', () => {
    const blocks = bodyOf('A[^b] c[^a].\n\n[^a]: D.\n\n[^b]: E.');
    expect(blocks.map(({ element }) => element.properties['dataN'])).toEqual([undefined, '2', '1']);
  });

  it('treats a note without references as a paragraph, and a reference without a note as words', () => {
    expect(bodyOf('A[^b].\n\n[^a]: C.').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph A[^b].',
      'paragraph C.',
    ]);
  });

  it('has a line for each cell of a table and each marked line break', () => {
    expect(bodyOf('| a | b |\n|---|---|\n| c | d |\n\n> e\\\n> f').map(({ kind, text }) => [kind, text])).toEqual([
      ['table', 'a\nb\nc\nd'],
      ['quote', 'e\nf'],
    ]);
  });

  it('keeps links that are harmless, and no others', () => {
    const [block] = bodyOf('[a](https://x.example/?a=1) [b](javascript:c) [d](data:text/html,e) <a onclick="f">g</a>');
    expect(htmlOf(block?.element ?? { type: 'root', children: [] })).toBe(
      '<p><a href="https://x.example/?a=1">a</a> <a>b</a> <a>d</a> g</p>',
    );
  });
});
