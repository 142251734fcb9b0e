// Artificial texts, such as very long sentences: drafting ends, and its quotes are in the text.

import { describe, expect, it } from 'vitest';
import { proposalOf } from './sources.ts';

const LENGTH = 20_000;
const repeated = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

const texts: Readonly<Record<string, string>> = {
  'one endless sentence': repeated('the miller says that the wheel is sound and '),
  'a thousand parentheses': `${'('.repeat(1000)}the wheel is sound${')'.repeat(1000)}`,
  'ten thousand quotation marks': '“the wheel” '.repeat(5000),
  'quotations that never close': repeated('he said “the wheel is sound '),
  'names alone': repeated('Ann Lee '),
  'commas alone': repeated('the miller, '),
  'reasons without end': repeated('because it is sound '),
};

describe('ingest of a hard text', () => {
  it.each(Object.entries(texts))('survives %s', (_, text) => {
    const { claims, article } = proposalOf('hard', `On mills\n\nThe river is low.\n\n${text}`);
    for (const { ranges } of claims)
      for (const { start, end } of ranges) expect(article.layer.text.slice(start, end).trim()).not.toBe('');
  });
});
