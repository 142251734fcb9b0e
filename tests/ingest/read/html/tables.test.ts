// Tables of pages and documents: HTML → the Markdown of the article, or the labels of its parts.

import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../../src/ingest/article/article.ts';
import { markdownOf } from '../../../../src/ingest/article/markdown-body.ts';
import { labelParts } from '../../../../src/ingest/parts/label-parts.ts';
import { readHtml } from '../../../../src/ingest/read/html/read-html.ts';
import { readSource } from '../../../../src/ingest/read/read-source.ts';
import { valueFrom } from '../../../value-from.ts';

const P = 'The mill on the hill has been there for two hundred years, and nobody asks it to move, whatever it costs.';
const TEXT = `<p>${P}</p>`.repeat(4);

const tables: readonly (readonly [what: string, table: string, rows: readonly string[]])[] = [
  [
    'headings and cells',
    '<table><tr><th>Year<th>Boats<tr><td>2019<td>12<tr><td>2020<td>9</table>',
    ['| Year | Boats |', '| 2019 | 12    |', '| 2020 | 9     |'],
  ],
  [
    'links, emphasis and an empty cell',
    '<table><tbody><tr><td><b>Town</b></td><td></td></tr><tr><td>Oak</td><td>5</td></tr><tr><td><a href="https://a.example/">Elm</a></td><td><p>3 | 4</p></td></tr></tbody></table>',
    ['| **Town** | |', '| Oak | 5 |', '| [Elm](https://a.example/) | 3 \\| 4 |'],
  ],
  [
    'a cell over two columns, and one over two rows',
    '<table><tr><th colspan="2">Both<th>One</tr><tr><td rowspan="2">a<td>b<td>c</tr><tr><td>d<td>e</tr></table>',
    ['| Both |   | One |', '| a    | b | c   |', '|      | d | e   |'],
  ],
  [
    'rows of different lengths',
    '<table><tr><td>a<td>b<td>c</tr><tr><td>d</tr><tr><td>e<td>f</tr></table>',
    ['| a | b | c |', '| d |   |   |', '| e | f |   |'],
  ],
  [
    'a list within a cell',
    '<table><tr><td>a<td>b</tr><tr><td>c<td><ul><li>d</li><li>e</li></ul></tr></table>',
    ['| a | b   |', '| c | d e |'],
  ],
];

async function markdown(body: string): Promise<string> {
  const source = valueFrom(
    await readSource(Buffer.from(`<title>A mill</title><h1>A mill</h1>${TEXT}${body}${TEXT}`), 'a.html'),
  );
  return markdownOf(valueFrom(composeArticle('a', source, labelParts(source))).blocks);
}

describe('readHtml(html): tables', () => {
  it.each(tables)('keeps a table with %s', async (_, table, rows) => {
    const lines = (await markdown(table)).split('\n').filter((line) => line.startsWith('|'));
    const unpadded = lines.map((line) => line.replace(/ +/g, ' '));
    expect(unpadded.filter((line) => !/^[|\- ]+$/.test(line))).toEqual(rows.map((row) => row.replace(/ +/g, ' ')));
  });

  it.each([
    ['that says it only places', `<table role="presentation"><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>`],
    ['with one column', `<table><tr><td>a</tr><tr><td>b</tr></table>`],
    ['with one row', `<table><tr><td>a<td>b</tr></table>`],
    ['with paragraphs in a cell', `<table><tr><td>a<td>b</tr><tr><td>${TEXT}<td>c</tr></table>`],
    ['with a table in a cell', `<table><tr><td>a<td>b</tr><tr><td><table><tr><td>c</tr></table><td>d</tr></table>`],
    ['with words between its cells', `<table><tr><td>a<td>b</tr><tr><td>c</td><p>lost</p><td>d</tr></table>`],
  ])('reads the words of a table %s as other text', async (_, table) => {
    expect(await markdown(table)).not.toMatch(/^\|/m);
  });

  it('keeps a table of a document', () => {
    const table =
      '<table><tr><td><p>Year</p></td><td><p>Boats</p></td></tr><tr><td><p>2019</p></td><td><p>12</p></td></tr></table>';
    const { units = [] } = readHtml(`<h1>A</h1><p>Words.</p>${table}`, 'document') ?? {};
    expect(units.at(-1)?.rows?.map((row) => row.map(({ text }) => text))).toEqual([
      ['Year', 'Boats'],
      ['2019', '12'],
    ]);
  });

  it('loses no word of a deeply nested or very large table', () => {
    const deep = '<table><tr><td>a<td>'.repeat(200);
    const wide = `<table>${'<tr><td>x<td rowspan="99999" colspan="99999">y</tr>'.repeat(700)}</table>`;
    for (const table of [deep, wide]) {
      const page = readHtml(`<h1>A</h1>${TEXT}${table}`, 'page');
      const words = page?.units.map(({ text }) => text).join(' ') ?? '';
      expect(words.match(/\b[axy]\b/g)?.length).toBe(table.match(/>[axy]</g)?.length);
    }
  });
});
