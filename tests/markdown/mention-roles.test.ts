import { expect, it } from 'vitest';
import { rolesOf } from '../../src/markdown/mention-roles.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { actor, article, claim, corpus } from '../entries.ts';

const TEXT =
  'Ann says that Bob must warn the Mill. According to Eve, Ann believes that the Mill is old. Bob is here, and Ann too.';

function rolesIn(...claims: readonly ReturnType<typeof claim>[]): readonly string[] {
  const actors = ['Ann', 'Bob', 'Eve', 'Mill'].map((name) => actor(name.toLowerCase(), { name }));
  const reading = readingOf(corpus(article('a', TEXT), ...actors, ...claims), 'a');
  return reading.mentions.map((mention) => [mention.id, ...rolesOf(reading, mention)].join(' '));
}

it('gives no role without a claim', () => {
  expect(rolesIn()).toEqual(['ann', 'bob', 'mill', 'eve', 'ann', 'mill', 'bob', 'ann']);
});

it('takes the name beside the cue nearest to the passage for the holder, and names in the passage for its subject', () => {
  const claims = [
    claim('a/warn', { quote: 'Bob must warn the Mill', holder: 'ann', cue: 'says that', addressees: ['bob'] }),
    claim('a/old', {
      quote: 'the Mill is old',
      holder: 'ann',
      cue: 'believes',
      via: [{ actor: 'eve', cue: 'According to Eve' }],
    }),
  ];
  expect(rolesIn(...claims)).toEqual([
    'ann holder',
    'bob addressee',
    'mill about',
    'eve holder',
    'ann holder',
    'mill about',
    'bob',
    'ann',
  ]);
});

it('takes a name within the passage for the holder if the actor holds the claim, and may give several roles', () => {
  const claims = [
    claim('a/whole', { quote: 'Ann believes that the Mill is old', holder: 'ann' }),
    claim('a/view', { quote: 'Ann believes that', holder: 'eve' }),
  ];
  expect(rolesIn(...claims)[4]).toBe('ann about holder');
});
