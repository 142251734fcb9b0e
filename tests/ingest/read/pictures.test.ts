// Captions with the addresses of their pictures: files → the figures of the article.

import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../src/ingest/article/article.ts';
import { labelParts } from '../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../src/ingest/read/read-source.ts';
import { valueFrom } from '../../value-from.ts';

const TEXT =
  '<p>The mill on the hill has been there for two hundred years, and nobody asks it to move, whatever it costs.</p>'.repeat(
    4,
  );
const page = (figure: string) =>
  `<head><link rel="canonical" href="https://post.example/op/mill"></head><h1>A mill</h1>${TEXT}${figure}${TEXT}`;
const CAPTION = '<figcaption>The mill in May.</figcaption>';
const caption = 'The mill in May.';

const files: readonly (readonly [what: string, file: string, text: string, src: string | undefined])[] = [
  [
    'a figure',
    'a.html',
    page(`<figure><img src="https://a.example/m.jpg">${CAPTION}</figure>`),
    'https://a.example/m.jpg',
  ],
  ['a caption above its picture', 'a.html', page(`<figure>${CAPTION}<img src="/m.jpg"></figure>`), undefined],
  [
    'a relative address',
    'a.html',
    page(`<figure><div><img src="m.jpg"></div>${CAPTION}</figure>`),
    'https://post.example/op/m.jpg',
  ],
  [
    'a picture that is loaded late',
    'a.html',
    page(`<figure><img src="data:image/gif;base64,R0" data-src="/m.jpg">${CAPTION}</figure>`),
    'https://post.example/m.jpg',
  ],
  [
    'a class',
    'a.html',
    page('<div class="wp-caption"><img src="/m.jpg"><p>The mill in May.</p></div>'),
    'https://post.example/m.jpg',
  ],
  [
    'a picture directly before the caption',
    'a.html',
    page('<img src="/m.jpg"><p class="photo-caption">The mill in May.</p>'),
    'https://post.example/m.jpg',
  ],
  [
    'a file that a browser saved',
    'a.html',
    page(`<figure><img src="./A mill_files/m.jpg">${CAPTION}</figure>`),
    undefined,
  ],
  ['data', 'a.html', page(`<figure><img src="data:image/gif;base64,R0">${CAPTION}</figure>`), undefined],
  [
    'Markdown',
    'a.md',
    '# A mill\n\nIt runs.\n\n![The mill in May.](https://a.example/m.jpg)\n',
    'https://a.example/m.jpg',
  ],
  [
    'Markdown with a linked picture',
    'a.md',
    '# A mill\n\nIt runs.\n\n[![The mill in May.](m.jpg)](https://a.example/)\n',
    undefined,
  ],
];

describe('composeArticle(source): pictures', () => {
  it.each(files)('%s', async (_, file, text, src) => {
    const source = valueFrom(await readSource(Buffer.from(text), file));
    const { figures } = valueFrom(composeArticle('a', source, labelParts(source))).data;
    expect(figures).toEqual([src === undefined ? { caption } : { caption, src }]);
  });
});
