import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/ingest/article/article.ts';
import { labelParts } from '../../src/ingest/parts/label-parts.ts';
import { valueFrom } from '../value-from.ts';
import { defaults, type Found, layouts } from './layouts.ts';
import { sourceOf } from './sources.ts';

describe('the head of a plain text', () => {
  it.each(layouts)('is found in %s', (_, lines, found) => {
    expect(read(lines.join('\n'))).toMatchObject({ ...defaults, ...found });
  });

  it.each(layouts)('is found with other line ends in %s', (_, lines, found) => {
    expect(read(lines.join('\n').replaceAll('\n', '\r\n'))).toMatchObject({ ...defaults, ...found });
  });
});

function read(text: string): Found {
  const source = sourceOf(text);
  const { data, blocks, authors } = valueFrom(composeArticle('test', source, labelParts(source)));
  return { ...data, title: data.title, authors, blocks: blocks.map((block) => block.text) };
}
