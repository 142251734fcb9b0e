import { describe, expect, it } from 'vitest';
import { editionOf, editionsOf } from '../../src/export/edition.ts';
import { exampleOf, languageOf } from '../../src/export/examples.ts';
import { type DataFile, filesOf, formats, libraryFiles } from '../../src/export/formats.ts';
import { highlightedHtml } from '../../src/markdown/highlight.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { slug } from '../../src/model/entry.ts';
import { hardCases, libraries, readFixtures } from './libraries.ts';

const textOf = ({ parts }: DataFile) => [...parts()].join('');

describe('filesOf(corpus, article), libraryFiles(corpus)', () => {
  it.each(libraries)('give each file a name of its own that no article can take, for %s', async (_, read) => {
    const library = await read();
    const files = [...libraryFiles(library), ...editionsOf(library).flatMap(({ id }) => filesOf(library, id))];
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const suffixes = formats.map(({ suffix }) => `.${suffix}`);
    for (const { name } of libraryFiles(library)) {
      const stems = suffixes.filter((suffix) => name.endsWith(suffix)).map((suffix) => name.slice(0, -suffix.length));
      expect(stems.filter((stem) => slug.safeParse(stem).success)).toEqual([]);
    }
  });

  it('give the same bytes for the same content', () => {
    const [texts, again] = [hardCases(), hardCases()].map((library) => libraryFiles(library).map(textOf));
    expect(texts).toEqual(again);
  });

  it('contain no draft if the site hides drafts', async () => {
    const library = await readFixtures();
    const entries = [...library.articles.values(), ...library.claims.values()];
    const hidden = corpusOf(entries, { ...library.site, drafts: 'hide' });
    expect(filesOf(library, 'overlaps').some((file) => textOf(file).includes('overlaps/one'))).toBe(true);
    for (const file of filesOf(hidden, 'overlaps')) expect(textOf(file)).not.toContain('overlaps/one');
  });
});

describe('exampleOf(corpus, edition, format)', () => {
  it.each(formats)('is a few short lines of the $suffix file', async (format) => {
    const library = await readFixtures();
    const example = exampleOf(library, editionOf(library, 'kafe'), format);
    expect(example.split('\n').length).toBeLessThan(52);
    expect(Math.max(...example.split('\n').map((line) => line.length))).toBeLessThan(122);
    expect(example).toMatch(/[\p{L}]/u);
  });

  it.each(formats.filter((format) => languageOf(format) !== 'text'))(
    'can be highlighted as $suffix',
    async (format) => {
      const library = await readFixtures();
      const html = highlightedHtml(exampleOf(library, editionOf(library, 'kafe'), format), languageOf(format));
      expect(html).toContain('<span class="token-');
      expect(html).not.toContain('style=');
    },
  );
});
