import { describe, expect, it } from 'vitest';
import { removalOf } from '../../src/library/removal.ts';
import { actor, argument, article, claim, note } from '../entries.ts';

const library = [
  article('a', 'Ann says that the ferry is old. Bob disagrees.', { authors: ['cat'] }),
  article('b', 'Ann was here.'),
  claim('a/old', { quote: 'the ferry is old', holder: 'ann' }),
  claim('a/unsaid', { implicit: true, holder: 'dan' }),
  argument('a/so', { premises: [{ claim: 'unsaid' }], conclusion: 'old' }),
  note('a/bob', 'Bob'),
  ...['ann', 'bob', 'cat', 'dan', 'eve'].map((id) =>
    actor(id, { name: id.replace(/^./, (letter) => letter.toUpperCase()) }),
  ),
];

describe('removalOf(article, entries)', () => {
  it('finds all entries of the article, the article last, and the actors that only it names', () => {
    const { entries, references, actors } = removalOf('a', library);
    expect(entries.map(({ file }) => file)).toEqual([
      'claims/a/old.md',
      'claims/a/unsaid.md',
      'arguments/a/so.md',
      'notes/a/bob.md',
      'articles/a.md',
    ]);
    expect(references).toEqual([]);
    expect(actors.map(({ id }) => id)).toEqual(['bob', 'cat', 'dan']);
  });

  it.each([
    ['a claim that is the same', claim('b/x', { implicit: true, sameAs: ['a/old'] }), ['claims/b/x.md: a/old']],
    [
      'a premise',
      argument('b/x', { premises: [{ claim: 'a/unsaid' }], conclusion: 'a/old' }),
      ['arguments/b/x.md: a/unsaid', 'arguments/b/x.md: a/old'],
    ],
    [
      'a link',
      note(
        'b/x',
        'Ann',
        'See [there](../../claims/a/old.md#top) and [here](../../articles/a.md), not [b](../../articles/b.md).',
      ),
      ['notes/b/x.md: claims/a/old.md', 'notes/b/x.md: articles/a.md'],
    ],
  ])('is prevented by %s in another article', (_, entry, references) => {
    expect(removalOf('a', [...library, entry]).references.map(({ file, id }) => `${file}: ${id}`)).toEqual(references);
  });

  it('keeps an actor of which another actor is part', () => {
    const part = actor('fay', { partOf: 'bob' });
    expect(removalOf('a', [...library, part]).actors.map(({ id }) => id)).toEqual(['cat', 'dan']);
  });
});
