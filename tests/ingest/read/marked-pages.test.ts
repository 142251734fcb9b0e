import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html/read-html.ts';
import type { Unit } from '../../../src/ingest/read/unit.ts';

const TEXT = 'The mill on the hill has stood there for two hundred years and nobody has ever asked it to move. '.repeat(
  3,
);

/** The units of the body that have markup, each with its label, its text and its marks. */
function read(body: string): readonly string[] {
  const page = readHtml(
    `<html><head><title>T</title><link rel="canonical" href="https://mill.example/a/b"></head><body><article><h1>T</h1><p>${TEXT}</p>${body}<p>${TEXT}</p></article></body></html>`,
    'page',
  );
  return (
    page?.units
      .slice(2)
      .filter(({ text }) => !TEXT.includes(text))
      .map(shown) ?? []
  );
}

function shown({ text, marks = [], markup, note }: Unit): string {
  const marked = marks.map((mark) => {
    const { kind, start, end, ...said } = mark;
    return ` [${[kind, ...Object.values(said), text.slice(start, end).trim()].filter((word) => word !== '').join(' ')}]`;
  });
  return `${markup?.label ?? '-'}${note === undefined ? '' : ` ${note}`}: ${text}${marked.join('')}`;
}

const pages: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  [
    'links, with whole addresses',
    '<p>The town <a href="/vote">voted</a> for it.</p>',
    ['-: The town voted for it. [link https://mill.example/vote voted]'],
  ],
  [
    'no links that run or lead nowhere',
    '<p>The town <a href="javascript:x()">voted</a> <a href="#top">for</a> it.</p>',
    ['-: The town voted for it.'],
  ],
  ['emphasis', '<p>The <em>old</em> <b>town</b> voted.</p>', ['-: The old town voted. [emphasis old] [strong town]']],
  [
    'no words that a style strikes out',
    '<p>The <span style="color:red; text-decoration: line-through">poor</span> old <b style="text-decoration-line:underline line-through">bad</b> town voted.</p>',
    ['-: The old town voted.'],
  ],
  [
    'notes without their numbers',
    '<p>The town voted<a href="#n1">1</a>.</p><p id="n1">1. Town office, p. 4.</p>',
    ['-: The town voted. [footnote 1]', 'footnote 1: Town office, p. 4.'],
  ],
  ['no words that are struck out', '<p>The <s>poor</s> old <del>bad</del> town voted.</p>', ['-: The old town voted.']],
  [
    'no words for programs that read a link aloud',
    '<p>The <a href="https://x.example/">town<span class="sr-only"> (opens in a new window)</span></a> voted.</p>',
    ['-: The town voted. [link https://x.example/ town]'],
  ],
  [
    'emphasis by styles',
    '<p>The <span style="font-style: italic">old</span> <span style="font-weight:700">town</span> voted.</p>',
    ['-: The old town voted. [emphasis old] [strong town]'],
  ],
  [
    'verse whose lines are elements',
    '<div><div class="line">Where the river bends</div> <div class="line">the miller mends</div></div>',
    ['-: Where the river bends the miller mends [break]'],
  ],
  [
    'words without their reading aids',
    '<p>The <ruby>town<rp>(</rp><rt>tn</rt><rp>)</rp></ruby>.</p>',
    ['-: The town.'],
  ],
  [
    'numbers of items that are paragraphs',
    '<ol start="3"><li><p>Buy it.</p></li><li><p>Light it.</p></li></ol>',
    ['list: 3. Buy it.', 'list: 4. Light it.'],
  ],
  [
    'a stanza as one quotation with its lines',
    '<blockquote><p>Where the river bends<br>the miller <i>mends</i></p><p>his net<br>at noon.</p></blockquote>',
    ['quote: Where the river bends the miller mends [break] [emphasis mends]', 'quote: his net at noon. [break]'],
  ],
  [
    'footnotes by the links that lead to them',
    '<p>The town voted.<sup><a href="#n1">1</a></sup> It did<a href="#n2">[2]</a> so.</p><ol><li id="n1"><p>In 1998. <a href="#r1">↩</a></p></li><li id="n2">See <i>there</i>.</li></ol>',
    [
      '-: The town voted. It did so. [footnote 1] [footnote 2]',
      'footnote 1: In 1998.',
      'footnote 2: See there. [emphasis there]',
    ],
  ],
];

describe('readHtml(page)', () => {
  it.each(pages)('keeps %s', (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});
