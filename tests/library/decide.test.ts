import { describe, expect, it } from 'vitest';
import { restingOn } from '../../src/library/decide.ts';
import type { ArgumentEntry } from '../../src/model/corpus.ts';
import { support, undercut } from '../arguments.ts';
import { claim, corpus } from '../entries.ts';

const drafted = (argument: ArgumentEntry): ArgumentEntry => ({
  ...argument,
  data: { ...argument.data, status: 'draft' },
});

describe('restingOn(entry, corpus)', () => {
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
    return entry === undefined ? [] : restingOn(entry, library).map((argument) => argument.id);
  };

  it('names the drafts on a claim, with what undercuts them through any number of steps', () => {
    expect(restingOn(a, library).map(({ id }) => id)).toEqual(['t/a', 't/one', 't/two']);
  });

  it('names the undercuts of an argument, not what bears on a claim with the same id', () => {
    expect(resting('t/a')).toEqual(['t/one', 't/two']);
    expect(resting('t/two')).toEqual([]);
  });
});
