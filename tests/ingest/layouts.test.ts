import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/ingest/article/article.ts';
import { labelParts } from '../../src/ingest/parts/label-parts.ts';
import { valueFrom } from '../value-from.ts';
import { copies, scripts } from './copies.ts';
import { defaults, type Found, layouts } from './layouts.ts';
import { sourceOf } from './sources.ts';

describe('the head of a plain text', () => {
  it.each([...layouts, ...copies, ...scripts])('is found in %s', (_, lines, found) => {
    expect(read(lines.join('\n'))).toMatchObject({ ...defaults, ...found });
  });

  it.each(layouts)('is found with other line ends in %s', (_, lines, found) => {
    expect(read(lines.join('\n').replaceAll('\n', '\r\n'))).toMatchObject({ ...defaults, ...found });
  });
});

describe('a word that a line end cut', () => {
  it('is reported with its line if neither the text nor a word list contains it', () => {
    const text =
      'Save the Mill\n\nThe mill on the hill has stood there for many years, says Wharn-\nley, and nobody has ever asked Thornby or Wharn-\nburg to move it.';
    const cut = (source: string) => sourceOf(source).advice.map(({ rule, at }) => `${rule} ${at?.line}`);
    expect(cut(text)).toEqual(['cut-word 3', 'cut-word 4']);
    expect(cut(`${text}\n\nWharnley and Wharnburg are towns.`)).toEqual([]);
  });
});

function read(text: string): Found {
  const source = sourceOf(text);
  const { data, blocks, authors } = valueFrom(composeArticle('test', source, labelParts(source)));
  return { ...data, title: data.title, authors, blocks: blocks.map((block) => block.text) };
}
