import { describe, expect, it } from 'vitest';
import { anchorReport, statesOf } from '../../src/markdown/anchor-report.ts';
import { readArticle } from '../../src/markdown/reading.ts';
import { article, claim, note } from '../entries.ts';

const TEXT = `The harbour was closed for three years, and nobody in the town council said why it was.

The ferry is old. Nobody has ever counted the people who cross the wide and cold river by it.

The harbour was closed for three days, and no one on the town council asks how it was.

The ferry is old. The bridge is new.`;

const report = anchorReport(
  readArticle(
    article('t', TEXT),
    {
      claims: [
        claim('t/exact', { quote: 'The bridge is new' }),
        claim('t/moved', { quote: { exact: 'Nobody has ever counted the people who cross', in: 'p4' } }),
        claim('t/changed', {
          quote: {
            exact: 'Nobody has ever counted all people who cross the wide and cold river by ship',
            prefix: 'The ferry is old. ',
          },
        }),
      ],
      remarks: [note('t/twice', 'The ferry is old'), note('t/gone', 'A tunnel was dug below the market in the war')],
      arguments: [],
    },
    new Map(),
  ),
);

const of = (id: string) => report.find(({ entry }) => entry.id === `t/${id}`);

describe('anchorReport(reading)', () => {
  it('gives the state of each quote, beginning with quotes that need an editor', () => {
    expect(report.map(({ entry, state }) => [entry.id, state])).toEqual([
      ['t/moved', 'moved'],
      ['t/changed', 'fuzzy'],
      ['t/twice', 'ambiguous'],
      ['t/gone', 'orphan'],
      ['t/exact', 'exact'],
    ]);
    expect(statesOf(report)).toEqual({ exact: 1, moved: 1, fuzzy: 1, ambiguous: 1, orphan: 1 });
  });

  it('shows a changed quote with its context, its score and the changes', () => {
    const changed = of('changed');
    expect(changed?.score).toBeGreaterThan(0.85);
    expect(changed?.written).toMatchObject({ before: 'The ferry is old. ', after: '' });
    const [passage] = changed?.passages ?? [];
    expect(passage).toMatchObject({ block: 'p2', before: 'The ferry is old. ' });
    const read = (kinds: readonly string[]) =>
      passage?.changes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(read(['kept', 'removed'])).toBe(changed?.written.words);
    expect(read(['kept', 'added'])).toBe(passage?.words);
    expect(read(['added'])).toContain('the');
  });

  it('gives the current block of moved words, and every candidate of an ambiguous quote', () => {
    expect(of('moved')?.passages.map(({ block }) => block)).toEqual(['p2']);
    expect(of('twice')?.passages.map(({ block, words }) => [block, words])).toEqual([
      ['p2', 'The ferry is old'],
      ['p4', 'The ferry is old'],
    ]);
    expect(of('gone')).toMatchObject({ written: { words: 'A tunnel was dug below the market in the war' } });
  });

  it('gives the score of the second best match, if there is one', () => {
    const exact = 'was closed for three years, and no one in the town council said why it was';
    const reading = readArticle(
      article('t', TEXT),
      { claims: [claim('t/c', { quote: { exact, prefix: 'The harbour ' } })], remarks: [], arguments: [] },
      new Map(),
    );
    const [only] = anchorReport(reading);
    expect(only).toMatchObject({ state: 'fuzzy', passages: [{ block: 'p1' }] });
    expect(only?.runnerUp).toBeLessThan(only?.score ?? 0);
  });
});
