import { describe, expect, it } from 'vitest';
import { argument as schema } from '../../src/model/argument.ts';
import { heldPremisesOf, holdersOf } from '../../src/model/corpus.ts';
import { argument, article } from '../entries.ts';

describe('argument', () => {
  const step = { title: 'A step', relation: 'support', premises: [{ claim: 'a' }], conclusion: 'b' };

  it('is supplied by the editors or shown by a cue, not both', () => {
    expect(schema.safeParse({ ...step, editorial: true }).success).toBe(true);
    const both = schema.safeParse({ ...step, editorial: true, cue: 'therefore' });
    expect(both.error?.issues.map(({ path }) => path)).toEqual([['editorial']]);
  });
});

describe('holdersOf(argument, article)', () => {
  const text = article('t', 'Text.', { authors: ['ada'] });
  const step = { premises: [{ claim: 'a' }], conclusion: 'b' };

  it.each([
    ['the author, where nothing else is said', {}, ['ada']],
    ['nobody, where the editors supply the step', { editorial: true }, []],
    ['whom it names, also then', { editorial: true, holder: 'town' }, ['town']],
  ])('gives %s', (_, data, holders) => {
    expect(holdersOf(argument('t/s', { ...step, ...data }), text)).toEqual(holders);
  });
});

describe('heldPremisesOf(argument)', () => {
  it('gives the full ids of premises that count as held', () => {
    const premises = [{ claim: 'a', as: 'held' }, { claim: 'b' }, { claim: 'other/c', as: 'held' }];
    expect([...heldPremisesOf(argument('t/s', { premises, conclusion: 'd' }))]).toEqual(['t/a', 'other/c']);
  });
});
