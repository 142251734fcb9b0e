// A few sentences → the arguments drafted from them, each as "premise relation target <cue>".

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../ingest/sources.ts';

/** A first paragraph, added because arguments without a cue are not drafted in a text's first paragraph. */
const OPENING = 'The mill stands by the river, and nobody has moved it since the war.\n\n';

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
  [
    'The bridge should be closed. Its piers, after all, are hollow.',
    ['Its piers, after all, are hollow supports The bridge should be closed <after all>'],
  ],
  [
    'The bridge is a danger. In March, for example, a cart fell through it.',
    ['In March, for example, a cart fell through it supports The bridge is a danger <for example>'],
  ],
  [
    'The miller believes that the bridge is safe. Its piers, however, are hollow.',
    ['Its piers, however, are hollow rebuts the bridge is safe <however>'],
  ],
  [
    'The piers are all hollow, which means that the bridge should be closed.',
    ['The piers are all hollow supports the bridge should be closed <which means that>'],
  ],
  [
    'The council has spent nothing on it for years. That shows how little it cares.',
    ['The council has spent nothing on it for years supports That shows how little it cares <That shows how>'],
  ],
  [
    'The bridge is old. Moreover, it is narrow. So it should be replaced.',
    ['it is narrow supports it should be replaced <So>', 'The bridge is old supports it should be replaced <So>'],
  ],
  [
    'There are two reasons to close it. One is that it costs too much. The other is that it is not safe.',
    [
      'it costs too much supports There are two reasons to close it <One is that>',
      'it is not safe supports There are two reasons to close it <The other is that>',
    ],
  ],
  // A question or a paragraph break is in between, so that no view is answered.
  [`${OPENING}Why keep the bridge at all costs? Because it is the only one we have.`, []],
  // An argument without a cue.
  [
    `${OPENING}The rules do not exist. The guild of the millers has met for thirty years without writing any.`,
    [
      'The guild of the millers has met for thirty years without writing any supports The rules do not exist <undefined>',
    ],
  ],
  [
    'It is often said that the river is safe. Of course it looks calm. But three millers drowned in it.',
    ['three millers drowned in it rebuts the river is safe <But>'],
  ],
  [
    'It is a mistake to think that rivers are safe; every river drowns somebody.',
    ['every river drowns somebody rebuts rivers are safe <undefined>'],
  ],
  [
    'The miller says that the bridge is old and that we should mend it.',
    ['the bridge is old supports we should mend it <undefined>'],
  ],
  [
    'We should mend the bridge for two reasons. First, it is old. Second, it is narrow.\n\nIt will be said that bridges are dear.',
    ['bridges are dear rebuts We should mend the bridge for two reasons <undefined>'],
  ],
  [
    'The piers are all hollow. The bridge is therefore closed.',
    ['The piers are all hollow supports The bridge is therefore closed <therefore>'],
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
    'The miller wrongly says that the bridge is safe. So we wait.',
    `${OPENING}The bridge was built in 1820. The ferry was sold after a long and bitter quarrel in the guild.`,
    'The miller says that the bridge is safe. The ferry is slow.',
    'What should we do? First, we should mend the bridge. Second, we should sell the ferry.',
  ])('are none for %j', (text) => {
    expect(stepsOf(text)).toEqual([]);
  });

  it.each(cases)('have a low confidence without a cue, in %j', (text) => {
    const { arguments: drafts } = proposalOf('case', `On a bridge\n\nA line that is a dek.\n\n${text}`);
    for (const { data } of drafts.filter(({ data: { cue } }) => cue === undefined))
      expect(data.generator?.confidence).toBeLessThan(0.5);
  });

  it('make no cycle, whatever the claims', () => {
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
