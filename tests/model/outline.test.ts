import { describe, expect, it } from 'vitest';
import { argumentGraph } from '../../src/model/argument-graph.ts';
import { type OutlineArgument, type OutlineClaim, outline } from '../../src/model/outline.ts';
import { walkDown } from '../../src/model/walk-down.ts';
import { rebut, support, undercut } from '../arguments.ts';

describe('outline(graph, thesis)', () => {
  it('unfolds the thesis first, then claims that are not premises, and each argument once', () => {
    const args = [
      support('one', ['b'], 'a'),
      support('two', ['c', 'd'], 'b'),
      rebut('three', ['e'], 'a'),
      undercut('four', ['f'], 'two'),
      support('five', ['c'], 'z'),
    ];
    expect(drawn(outline(argumentGraph(args), 't/a'))).toBe('a(one<b(two<c,d>×(four<f>))>,three<e>) z(five<c>)');
  });

  it('lists a repeated claim without its arguments', () => {
    const args = [support('one', ['b', 'c'], 'a'), support('two', ['d'], 'b'), support('three', ['b'], 'c')];
    expect(drawn(outline(argumentGraph(args), 't/a'))).toBe('a(one<b(two<d>),c(three<b…>)>)');
  });

  it('ends for claims in a cycle', () => {
    const args = [support('one', ['b'], 'a'), support('two', ['a'], 'b')];
    expect(drawn(outline(argumentGraph(args)))).toBe('b(two<a(one<b…>)>)');
  });

  it('distinguishes undercuts of an argument from arguments on a claim with the same id', () => {
    const args = [support('a', ['b'], 'a'), undercut('no', ['c'], 'a'), support('b', ['d'], 'b')];
    expect(drawn(outline(argumentGraph(args)))).toBe('a(a<b(b<d>)>×(no<c>))');
  });

  it.each([
    ['a chain', (i: number) => support(`s${i}`, [`c${i + 1}`], `c${i}`)],
    [
      'undercuts of undercuts',
      (i: number) => (i === 0 ? support('s0', ['b'], 'a') : undercut(`s${i}`, ['b'], `s${i - 1}`)),
    ],
    ['a circle', (i: number) => support(`s${i}`, [`c${i}`], `c${(i + 1) % 20_000}`)],
    ['very many arguments on one claim', (i: number) => support(`s${i}`, [`c${i}`], 'a')],
  ])('unfolds %s of 20,000 arguments', (_, step) => {
    const graph = argumentGraph(Array.from({ length: 20_000 }, (_, i) => step(i)));
    const steps: string[] = [];
    walkDown<OutlineClaim | OutlineArgument>(outline(graph), (node) => {
      if ('claim' in node) return node.arguments;
      steps.push(node.argument);
      return [...node.premises, ...node.undercuts];
    });
    expect(new Set(steps).size).toBe(20_000);
    expect(steps).toHaveLength(20_000);
  });
});

/** The outline as `claim(argument<premise,premise>×(undercut<premise>))`, with … at a claim that is only named. */
function drawn(claims: readonly OutlineClaim[]): string {
  const name = (id: string) => id.replace('t/', '');
  const steps = (args: OutlineClaim['arguments']): string =>
    args
      .map(
        ({ argument: id, premises, undercuts }) =>
          `${name(id)}<${premises.map(one).join(',')}>${undercuts.length > 0 ? `×(${steps(undercuts)})` : ''}`,
      )
      .join(',');
  const one = ({ claim, arguments: args, seen }: OutlineClaim): string =>
    `${name(claim)}${seen ? '…' : ''}${args.length > 0 ? `(${steps(args)})` : ''}`;
  return claims.map(one).join(' ');
}
