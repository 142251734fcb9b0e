import { describe, expect, it } from 'vitest';
import { argumentGraph, attackCycles, effectsOf, supportCycles } from '../../src/model/argument-graph.ts';
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

  it('accepts chains of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => support(`s${i}`, [`c${i}`], `c${i + 1}`));
    expect([...supportCycles(argumentGraph(chain))]).toEqual([]);
  });

  it('gives the first of very many cycles without looking for the others', () => {
    const claims = Array.from({ length: 3000 }, (_, i) => `c${i}`);
    const tangle = claims.map((id, i) => support(`s${i}`, [id], `c${(i * 7 + 1) % claims.length}`));
    const all = claims.map((id, i) => support(`t${i}`, claims.slice(0, 40), id));
    const steps = new Set(
      claims.flatMap((id, i) => [
        `t/${id} → t/c${(i * 7 + 1) % claims.length}`,
        ...claims.slice(0, 40).map((premise) => `t/${premise} → t/${id}`),
      ]),
    );
    const first = [...supportCycles(argumentGraph([...tangle, ...all])).take(3)];
    expect(new Set(first.map((cycle) => cycle.toSorted().join(' '))).size).toBe(3);
    for (const cycle of first) {
      expect(new Set(cycle).size).toBe(cycle.length);
      expect(cycle.filter((id, i) => !steps.has(`${id} → ${cycle[(i + 1) % cycle.length]}`))).toEqual([]);
    }
  });
});

describe('attackCycles(arguments)', () => {
  it('gives the first of very many cycles without looking for the others', () => {
    const args = Array.from({ length: 1000 }, (_, i) => [
      rebut(`a${i}`, ['x', `x${i}`], 'y'),
      rebut(`b${i}`, ['y', `y${i}`], 'x'),
    ]).flat();
    const found = [...attackCycles(args).take(3)];
    expect(found).toHaveLength(3);
    expect(effectsOf(args.slice(1)).wouldCycle(args[0] ?? rebut('', [], ''))).toBe(true);
    expect(effectsOf(args.filter(({ id }) => id.startsWith('t/a'))).wouldCycle(rebut('c', ['z'], 'x'))).toBe(false);
  });
});
