import { describe, expect, it } from 'vitest';
import { byPostil, byReadability } from './extractors.ts';
import { scoreOf } from './score.ts';

const PAGE = Buffer.from(
  `<title>Keep the ferry</title><h1>Keep the ferry</h1><p>By Ann Lee</p><p>3 May 2019</p>${'<p>The mill on the hill has stood there for two hundred years, and nobody asks it to move.</p>'.repeat(5)}`,
);

describe('scoreOf(gold, found)', () => {
  it('compares title, authors, date and text, and leaves out unknown values', async () => {
    const gold = {
      title: 'Keep the ferry',
      authors: ['Ann Lee'],
      published: '2019-05-03',
      begins: 'The mill on the hill',
    };
    const expected = { title: true, authors: true, invented: false, date: true, beginning: true, precision: undefined };
    expect(scoreOf(gold, await byPostil(PAGE))).toMatchObject(expected);
    expect(scoreOf({ authors: [] }, byReadability(PAGE))).toMatchObject({ title: undefined, date: undefined });
  });

  it('counts runs of four words', () => {
    const found = { title: undefined, authors: ['Ben Oak'], published: undefined, text: 'a b c d e' };
    expect(scoreOf({ text: 'a b c d', authors: ['Ann Lee'] }, found)).toMatchObject({
      precision: 0.5,
      recall: 1,
      authors: false,
      invented: true,
    });
  });
});
