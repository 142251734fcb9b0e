import { describe, expect, it } from 'vitest';
import { dependentDrafts } from '../../src/library/review.ts';
import type { ArgumentEntry } from '../../src/model/corpus.ts';
import { support, undercut } from '../arguments.ts';
import { claim, corpus } from '../entries.ts';

const drafted = (argument: ArgumentEntry): ArgumentEntry => ({
  ...argument,
  data: { ...argument.data, status: 'draft' },
});

describe('dependentDrafts(entry, corpus)', () => {
  const [a, b] = [claim('t/a', { implicit: true }), claim('t/b', { implicit: true })];
  const library = corpus(
    a,
    b,
    drafted(support('a', ['b'], 'a')),
    drafted(undercut('one', ['b'], 'a')),
    drafted(undercut('two', ['b'], 'one')),
    undercut('reviewed', ['b'], 'one'),
  );
  const resting = (id: string) => {
    const entry = library.arguments.get(id);
    return entry === undefined ? [] : dependentDrafts(entry, library).map((argument) => argument.id);
  };

  it('finds the drafts that use a claim, and their undercuts through any number of steps', () => {
    expect(dependentDrafts(a, library).map(({ id }) => id)).toEqual(['t/a', 't/one', 't/two']);
  });

  it('finds the undercuts of an argument, not the arguments about a claim with the same id', () => {
    expect(resting('t/a')).toEqual(['t/one', 't/two']);
    expect(resting('t/two')).toEqual([]);
  });
});
