// Golden articles: each source has an expected result of the ingest. A failure writes the actual result next to the
// expected one.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryText } from '../../src/corpus/yaml/write.ts';
import { outcomeText } from './outcome-text.ts';
import { proposalOf } from './sources.ts';

const folder = join(import.meta.dirname, 'golden');

describe('ingest(source) of each golden article', () => {
  it.each(readdirSync(folder))('%s comes out as expected', (name) => {
    const { article, data, body, ...proposal } = proposalOf(name, readFileSync(join(folder, name, 'source.txt')));
    const files = [
      compared(name, 'article.md', entryText(data, body)),
      compared(name, 'drafts.txt', outcomeText({ article, data, body, ...proposal })),
    ];
    for (const { beside, expected, actual } of files) expect(actual, `see ${beside}`).toBe(expected);
  });
});

function compared(golden: string, name: string, actual: string) {
  const file = join(folder, golden, name);
  const beside = join(folder, golden, 'actual', name);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  rmSync(beside, { force: true });
  if (actual !== expected) {
    mkdirSync(join(folder, golden, 'actual'), { recursive: true });
    writeFileSync(beside, actual);
  }
  return { beside, expected, actual };
}
