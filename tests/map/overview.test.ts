import { describe, expect, it } from 'vitest';
import { overviewGraph } from '../../src/map/overview.ts';
import { argumentGraph } from '../../src/model/argument-graph.ts';
import { type ArgumentEntry, premisesOf } from '../../src/model/corpus.ts';
import { rebut, support, undercut } from '../arguments.ts';

const overview = (args: readonly ArgumentEntry[], theses: readonly string[] = ['t/thesis']) =>
  [...overviewGraph(argumentGraph(args), theses).arguments.values()].map((argument) => [
    argument.id.slice(2),
    ...premisesOf(argument).map((id) => id.slice(2)),
  ]);

const editorial = (argument: ArgumentEntry): ArgumentEntry => ({
  ...argument,
  data: { ...argument.data, editorial: true },
});

describe('overviewGraph(graph, theses)', () => {
  it('has the arguments on the thesis, each with the premise that has the most claims below it', () => {
    const args = [support('a', ['small', 'large'], 'thesis'), support('b', ['ground'], 'large')];
    expect(overview(args)).toEqual([['a', 'large']]);
  });

  it('begins with the arguments of the text, the heaviest first', () => {
    const args = [
      editorial(support('ours', ['deep'], 'thesis')),
      support('light', ['x'], 'thesis'),
      support('heavy', ['y'], 'thesis'),
      support('below', ['z'], 'y'),
    ];
    expect(overview(args).map(([id]) => id)).toEqual(['heavy', 'light', 'ours']);
  });

  it('has the debate about an attacked view: an attack, a reason for the view, and the attack on the reason', () => {
    const args = [
      support('a', ['x'], 'thesis'),
      support('for', ['reason'], 'view'),
      rebut('against', ['counter'], 'view'),
      rebut('answer', ['reply'], 'reason'),
    ];
    expect(overview(args).map(([id]) => id)).toEqual(['a', 'against', 'for', 'answer']);
  });

  it('has the attacks on the reasons and inferences of the text, and the attacks on these', () => {
    const args = [
      support('a', ['x'], 'thesis'),
      rebut('objection', ['o'], 'x'),
      rebut('answer', ['r'], 'o'),
      undercut('doubt', ['d'], 'a'),
    ];
    expect(overview(args).map(([id]) => id)).toEqual(['a', 'objection', 'answer', 'doubt']);
  });

  it('begins with the heaviest conclusion if no main claim is known', () => {
    const args = [support('a', ['x'], 'aside'), support('b', ['y'], 'top'), support('c', ['z'], 'y')];
    expect(overview(args, [])).toEqual([['b', 'y']]);
  });

  it('has at most twelve claims', () => {
    const args = Array.from({ length: 40 }, (_, i) => support(`s${i}`, [`c${i}`], 'thesis'));
    expect(overview(args)).toHaveLength(11);
  });

  it('is quick for a chain of 12,000 arguments', () => {
    const args = Array.from({ length: 12_000 }, (_, i) =>
      support(`s${i}`, [`c${i + 1}`], i === 0 ? 'thesis' : `c${i}`),
    );
    expect(overview(args)).toEqual([['s0', 'c1']]);
  });
});
