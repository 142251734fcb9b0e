import { describe, expect, it } from 'vitest';
import { argumentGraph, supportCycles } from '../../src/model/argument-graph.ts';
import { rebut, support } from '../arguments.ts';

describe('supportCycles(graph)', () => {
  it.each([
    { title: 'none', args: [support('one', ['a'], 'b'), support('two', ['b'], 'c')], cycles: [] },
    { title: 'a claim that supports itself', args: [support('one', ['a'], 'a')], cycles: [['t/a']] },
    {
      title: 'a long way round',
      args: [support('one', ['a'], 'b'), support('two', ['b'], 'c'), support('three', ['c'], 'a')],
      cycles: [['t/a', 't/b', 't/c']],
    },
    { title: 'an attack is no support', args: [support('one', ['a'], 'b'), rebut('two', ['b'], 'a')], cycles: [] },
  ])('finds $title', ({ args, cycles }) => {
    expect([...supportCycles(argumentGraph(args))]).toEqual(cycles);
  });

  it('walks chains of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => support(`s${i}`, [`c${i}`], `c${i + 1}`));
    expect([...supportCycles(argumentGraph(chain))]).toEqual([]);
  });

  it('tells a few of very many circles at once', () => {
    const claims = Array.from({ length: 3000 }, (_, i) => `c${i}`);
    const tangle = claims.map((id, i) => support(`s${i}`, [id], `c${(i * 7 + 1) % claims.length}`));
    const all = claims.map((id, i) => support(`t${i}`, claims.slice(0, 40), id));
    expect([...supportCycles(argumentGraph([...tangle, ...all])).take(3)]).toHaveLength(3);
  });
});
