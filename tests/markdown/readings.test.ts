import { expect, it } from 'vitest';
import { readingOf } from '../../src/markdown/readings.ts';
import type { Entry } from '../../src/model/collections.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { site } from '../../src/model/site.ts';
import { actor, article, claim } from '../entries.ts';

const LIBRARY: readonly Entry[] = [
  article('ferry', 'Bob says that the ferry is old.'),
  article('bridge', 'The bridge is new.'),
  claim('ferry/old', { quote: 'the ferry is old' }),
  claim('bridge/new', { quote: 'The bridge is new' }),
  actor('bob', { name: 'Bob' }),
];

function replaced(other: Entry): readonly Entry[] {
  return LIBRARY.map((one) => (one.file === other.file ? other : one));
}

it('reads an article again only if its entries, the actors or the language of the site changed', () => {
  const before = readingOf(corpusOf(LIBRARY), 'ferry');
  expect(readingOf(corpusOf(replaced(claim('bridge/new', { quote: 'new' }))), 'ferry')).toBe(before);
  const [changed] = readingOf(corpusOf(replaced(claim('ferry/old', { quote: 'old' }))), 'ferry').claims;
  expect(changed?.ranges).not.toEqual(before.claims[0]?.ranges);
  const { mentions } = readingOf(corpusOf(replaced(actor('bob', { name: 'the ferry' }))), 'ferry');
  expect(mentions).not.toEqual(before.mentions);
  const german = readingOf(corpusOf(LIBRARY, site.parse({ language: 'de' })), 'ferry');
  expect(german.blocks.map(({ html }) => html)).not.toEqual(before.blocks.map(({ html }) => html));
});
