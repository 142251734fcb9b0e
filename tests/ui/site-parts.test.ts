import { describe, expect, it } from 'vitest';
import { shippedEntries } from '../../src/corpus/shipped-entries.ts';
import type { Entry } from '../../src/model/collections.ts';
import { wordsOf } from '../../src/ui/languages.ts';
import { sitePartsOf } from '../../src/ui/site-parts.ts';
import { article, corpus, note } from '../entries.ts';

const namesOf = (...entries: readonly Entry[]) =>
  sitePartsOf(corpus(...entries), wordsOf({ language: 'en' })).map(({ name }) => name);

describe('sitePartsOf(corpus, words)', () => {
  it('are the parts of a single article, without its notes if it has none', () => {
    const withdrawn = article('gone', 'Text.', { status: 'withdrawn' });
    const own = ['articles', 'claims', 'arguments', 'actors', 'maps', 'matrix'];
    expect(namesOf(article('a', 'Text.'), withdrawn)).toEqual(own);
    expect(namesOf(article('a', 'Text.'), note('a/n', 'Text'))).toEqual(own.toSpliced(3, 0, 'notes'));
  });

  it('have the schemes and the guide if the library has any', async () => {
    const [scheme, page] = [await shippedEntries('schemes'), await shippedEntries('guide')].map((all) =>
      all.slice(0, 1),
    );
    const names = namesOf(article('a', 'Text.'), article('b', 'Text.'), ...(scheme ?? []), ...(page ?? []));
    expect(names).toEqual(['library', 'actors', 'schemes', 'guide']);
  });

  it('are what several articles have in common', () => {
    const common = ['library', 'actors'];
    expect(namesOf(article('a', 'Text.'), article('b', 'Text.'), note('a/n', 'Text'))).toEqual(common);
    expect(namesOf()).toEqual(common);
  });
});
