// A few sentences → the arguments drafted from them, each as "premise relation aim <cue>".

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../sources.ts';

const cases: readonly (readonly [text: string, steps: readonly string[]])[] = [
  [
    'The bridge will fall because its piers are hollow.',
    ['its piers are hollow supports The bridge will fall <because>'],
  ],
  [
    'The piers are all hollow. Therefore the bridge will fall.',
    ['The piers are all hollow supports the bridge will fall <Therefore>'],
  ],
  [
    'The river is high: the meadows have been under water since May.',
    ['the meadows have been under water since May supports The river is high <:>'],
  ],
  [
    'We need a new bridge for three reasons. First, the old one is narrow. Two things show this. First, carts touch. Second, mirrors break. Second, it is weak. Third, it is ugly.',
    [
      'the old one is narrow supports We need a new bridge for three reasons <First>',
      'carts touch supports Two things show this <First>',
      'mirrors break supports Two things show this <Second>',
      'it is weak supports We need a new bridge for three reasons <Second>',
      'it is ugly supports We need a new bridge for three reasons <Third>',
    ],
  ],
  [
    'The road is closed. The ferry is slow. Taken together, these facts mean that the island is cut off.',
    ['The road is closed + The ferry is slow supports these facts mean that the island is cut off <Taken together>'],
  ],
  [
    'The council should mend the bridge. Otherwise, the ferry will have to come back.',
    ['the ferry will have to come back supports The council should mend the bridge <Otherwise>'],
  ],
  [
    'The bridge should be closed. After all, its piers are hollow.',
    ['its piers are hollow supports The bridge should be closed <After all>'],
  ],
  [
    'The claim that the bridge is safe is wrong, because its piers are hollow.',
    ['its piers are hollow rebuts the bridge is safe <because>'],
  ],
  [
    'The miller believes that the bridge is safe. Many would agree. But its piers are hollow.',
    ['its piers are hollow rebuts the bridge is safe <But>'],
  ],
  ['It is often said that the river is safe. This is wrong.', ['This is wrong rebuts the river is safe <undefined>']],
  [
    'The bridge is very old. Therefore it will fall. But it does not follow that we need a new one.',
    [
      'The bridge is very old supports it will fall <Therefore>',
      'it does not follow that we need a new one undercuts [The bridge is very old supports it will fall] <it does not follow>',
    ],
  ],
];

describe('arguments drafted', () => {
  it.each(cases)('from %j', (text, steps) => {
    expect(stepsOf(text)).toEqual(expect.arrayContaining([...steps]));
  });

  it.each([
    'The bridge is old. But the ferry is slow.',
    'The bridge is narrow, whereas the ferry is slow.',
    'The miller says that the bridge is safe. So we wait.',
    'The council has plans: high walls, deep channels, big pumps.',
  ])('are none for %j', (text) => {
    expect(stepsOf(text)).toEqual([]);
  });

  it('make no circle however claims lean on each other', () => {
    const text = 'The wheel turns because the river runs. Therefore the river runs because the wheel turns. '.repeat(8);
    const { arguments: drafts } = proposalOf('circle', `On wheels\n\n${text}`);
    const aims = new Map(
      drafts.flatMap(({ data }) => data.premises.map(({ claim }) => [claim, data.conclusion] as const)),
    );
    for (const start of aims.keys()) {
      const way = new Set<string>();
      for (let at: string | undefined = start; at !== undefined; at = aims.get(at)) {
        expect(way).not.toContain(at);
        way.add(at);
      }
    }
  });
});

function stepsOf(text: string): readonly string[] {
  const { claims, arguments: drafts, article } = proposalOf('case', `On a bridge\n\nA line that is a dek.\n\n${text}`);
  const words = new Map(
    claims.map(({ id, ranges }) => [
      id,
      ranges.map(({ start, end }) => article.layer.text.slice(start, end)).join(' … '),
    ]),
  );
  const steps = new Map<string, string>();
  return drafts.map(({ id, data }) => {
    const premises = data.premises.map(({ claim }) => words.get(claim)).join(' + ');
    const target = data.conclusion ?? data.target ?? '';
    const step = `${premises} ${data.relation}s ${words.get(target) ?? `[${steps.get(target)}]`}`;
    steps.set(id, step);
    return `${step} <${data.cue}>`;
  });
}
