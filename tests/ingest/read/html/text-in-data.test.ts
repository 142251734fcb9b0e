// Pages whose text is only in their JSON-LD: HTML → the paragraphs of the article.

import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../../src/ingest/article/article.ts';
import { labelParts } from '../../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../../src/ingest/read/read-source.ts';
import { valueFrom } from '../../../value-from.ts';

const A =
  'The mill on the hill has been there for two hundred years, and nobody asks it to move, whatever it may cost the town.';
const B =
  'The council asked the ferry to move, and the ferry, which has no vote in the council, moved up the river last spring.';
const C =
  'Whoever wants to cross now walks for an hour, and the walk is free, as the mayor says in each of his letters to us.';
const MENU = '<nav><a href="/">Home</a><a href="/opinion">Opinion</a></nav>';

const ld = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Keep the mill', articleBody })}</script>`;
const page = (data: string, body: string) =>
  `<title>Keep the mill</title>${ld(data)}${MENU}<main><h1>Keep the mill</h1>${body}</main>`;

const pages: readonly (readonly [what: string, html: string, paragraphs: readonly string[]])[] = [
  ['no text on the page', page([A, B, C].join('\n\n'), '<div id="root"></div>'), [A, B, C]],
  ['the beginning on the page', page([A, B, C].join('\n'), `<p>${A}</p><p>Subscribe to read on.</p>`), [A, B, C]],
  ['HTML in the data', page(`<p>${A}</p><p>${B} &amp; more</p><p>${C}</p>`, ''), [A, `${B} & more`, C]],
  ['no line breaks in the data', page(A + B + C, ''), [A, B, C]],
  ['one paragraph in the data', page([A, B, C].join(' '), ''), [[A, B, C].join(' ')]],
  ['the whole text on the page', page([A, B, C].join(' '), `<p>${A}</p><p>${B}</p><p>${C}</p>`), [A, B, C]],
  [
    'the whole text on the page, with other marks',
    page(
      [A, B, C].join(' '),
      `<p>${A.replace(',', '')}</p><p><b>${B}</b></p><p>${C.replace('hour', '<a href="/h">hour</a>')}</p>`,
    ),
    [A.replace(',', ''), B, C],
  ],
  [
    'a text that is escaped twice in the data',
    page(`<p>${A}</p><p>${B} &amp;amp; more</p><p>${C}</p>`, ''),
    [A, `${B} & more`, C],
  ],
  [
    'paragraphs around the text that the data does not have',
    page(Array(5).fill(`${B} ${C}`).join(' '), `<p>${A}</p>${`<p>${B}</p><p>${C}</p>`.repeat(5)}<p>${A}</p>`),
    Array(5).fill([B, C]).flat(),
  ],
  [
    'a text of which the data has only a part',
    page([B, C].join(' '), `<p>${B}</p><p>${C}</p>${`<p>${A}</p>`.repeat(3)}`),
    [B, C, A, A, A],
  ],
  [
    'a second part of the text in other elements',
    page([A, B, C].join(' '), `<div><p>${A}</p><p>${B}</p></div><table><tr><td><p>${C}</p></td></tr></table>`),
    [A, B, C],
  ],
  ['a summary in the data', page('The mill stays.', `<p>${A}</p><p>${B}</p><p>${C}</p>`), [A, B, C]],
];

const script = (attributes: string, code: string) =>
  `<title>Keep the mill</title>${MENU}<main><div id="app"></div></main><script${attributes}>${code}</script>`;
const rich = (...words: readonly string[]) => ({
  nodeType: 'document',
  content: words.map((value) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value }] })),
});
const teasers = [A, B].map((summary) => ({ headline: 'Sell the mill', summary }));

const PUSHED = `<p>${A}</p><p>${B}</p><p>${C} — “so”.</p><p><i>Picture</i></p>`;

const scripts: typeof pages = [
  [
    'HTML in __NEXT_DATA__',
    script(
      ' id="__NEXT_DATA__" type="application/json"',
      JSON.stringify({ page: { body: `<p>${A}</p><p>${B}</p><p>${C}</p>` } }),
    ),
    [A, B, C],
  ],
  [
    'a list of paragraphs in an assignment, with teasers',
    script(
      '',
      `window.__STATE__ = ${JSON.stringify({ story: { blocks: [A, B, C].map((text) => ({ text })) }, teasers })};start("x")`,
    ),
    [A, B, C],
  ],
  [
    'rich text in a JSON.parse',
    script('', `window.state=JSON.parse(${JSON.stringify(JSON.stringify({ a: undefined, story: rich(A, B, C) }))})`),
    [A, B, C],
  ],
  [
    'elements that Next.js pushes into the page',
    script(
      '',
      `self.__next_f.push([1,${JSON.stringify(`5:${JSON.stringify([A, B, C].map((children) => ['$', 'p', null, { children }]))}\n`)}])`,
    ),
    [A, B, C],
  ],
  [
    'HTML that Next.js pushes in pieces',
    script('', `self.__next_f.push([1,"1:{}\\n2:T${Buffer.byteLength(PUSHED).toString(16)},"])`) +
      `<script>self.__next_f.push([1,${JSON.stringify(PUSHED)}])</script><script>self.__next_f.push([1,"3:null\\n"])</script>`,
    [A, B, `${C} — “so”.`],
  ],
  [
    'a paragraph with a link',
    script(
      '',
      `s={"body":[${JSON.stringify(rich(A).content[0])},{"type":"paragraph","content":[{"text":"The "},{"type":"link","content":[{"text":"mill"}]},{"text":" on the hill has been there for two hundred years, and it grinds the corn of the whole valley."}]}, ${JSON.stringify(rich(C).content[0])}]}`,
    ),
    [A, 'The mill on the hill has been there for two hundred years, and it grinds the corn of the whole valley.', C],
  ],
];

describe('readSource(page): text in other scripts', () => {
  it.each(scripts)('%s', async (_, html, paragraphs) => {
    const source = valueFrom(await readSource(Buffer.from(html), 'a.html'));
    const { data, blocks } = valueFrom(composeArticle('a', source, labelParts(source)));
    expect(data.title).toBe('Keep the mill');
    expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
  });

  it('keeps the text of a page that has one', async () => {
    const html =
      page('', `<p>${A}</p><p>${B}</p>`.repeat(5)) + script('', `x=${JSON.stringify({ body: [C, C, C, C] })}`);
    const source = valueFrom(await readSource(Buffer.from(html), 'a.html'));
    expect(source.text).not.toContain(C);
  });
});

describe('readSource(page): text in JSON-LD', () => {
  it.each(pages)('%s', async (_, html, paragraphs) => {
    const source = valueFrom(await readSource(Buffer.from(html), 'a.html'));
    const { data, blocks } = valueFrom(composeArticle('a', source, labelParts(source)));
    expect(data.title).toBe('Keep the mill');
    expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
  });
});
