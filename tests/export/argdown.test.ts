import { argdown as app } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argdown } from '../../src/export/argdown.ts';
import { editionOf, editionsOf } from '../../src/export/edition.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { article, claim, corpus } from '../entries.ts';
import { hardCases, libraries, readFixtures } from './libraries.ts';

describe('argdown(corpus, editions)', () => {
  it.each(libraries)('is parsed by Argdown in strict mode, for %s', async (_, read) => {
    const library = await read();
    const { errors, mode } = parse(argdown(library, editionsOf(library)));
    expect(errors).toEqual([]);
    expect(mode).toBe('strict');
  });

  it.each(libraries)('gives back the same supports, rebuttals and undercuts, for %s', async (_, read) => {
    const library = await read();
    const editions = editionsOf(library);
    const inFile = editions.length === 1 ? shortened(pairsOf(library), editions[0]?.id ?? '') : pairsOf(library);
    expect(parse(argdown(library, editions)).pairs.sort()).toEqual(inFile.sort());
  });

  it('names claims by their slugs in the file of one article', async () => {
    const library = await readFixtures();
    const { pairs } = parse(argdown(library, [editionOf(library, 'kafe')]));
    const own = pairsOf(library).filter((pair) => pair.startsWith('kafe/'));
    expect(pairs.sort()).toEqual(shortened(own, 'kafe').sort());
  });

  it('gives a premise as held a separate statement that names its holder', () => {
    const library = hardCases();
    const { texts, errors } = parse(argdown(library, editionsOf(library)));
    expect(errors).toEqual([]);
    expect(texts.get('a/pieces (held)')).toBe(
      'As held by =HYPERLINK("https://example.org"), Jane O’Döe 🌉: Statement of a/pieces.',
    );
  });

  it('gives back every statement word for word', () => {
    const words = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        words.filter((text) => /\S/.test(text)),
        (text) => {
          const library = corpus(article('a', 'Some words.'), claim('a/c', { implicit: true, statement: text }));
          const { errors, texts } = parse(argdown(library, editionsOf(library)));
          expect(errors).toEqual([]);
          expect(texts.get('c')).toBe(text.trim().replace(/\s+/g, ' '));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Pieces of the tested statements: all signs that have a meaning in Argdown, plain words, and spaces. */
const MARKS = [
  'a',
  'b c',
  ' ',
  '.',
  ':',
  '.S.',
  ':-:',
  '[x]',
  '[x]: ',
  '(1)',
  '{a: 1}',
  '}',
  '{',
  '*',
  '**',
  '_',
  '__',
  '#t',
  '# ',
  '//',
  '/* ',
  '*/',
  '<a>',
  '<!--',
  '-->',
  '->',
  '+>',
  '_>',
  '><',
  '--',
  '----',
  '===',
  '@[x]',
  '[x](y)',
  '\\',
  '\n',
  '\n\n',
  ',',
  ';',
  '🌱',
  'سلام',
  '=1',
];

function parse(input: string) {
  const read = app.run({ input, process: ['parse-input', 'build-model'], logLevel: 'silent' });
  const inferences = Object.values(read.arguments ?? {}).flatMap(({ title, pcs = [] }) => {
    const conclusion = pcs.at(-1)?.title;
    return pcs.slice(0, -1).map((premise) => `${premise.title} +${title}+ ${conclusion}`);
  });
  const relations = read.relations ?? [];
  const attacks = relations
    .filter(({ relationType }) => relationType !== 'support')
    .flatMap(({ relationType, from, to }) =>
      relations
        .filter((premise) => premise.relationType === 'support' && premise.to?.title === from?.title)
        .map((premise) => `${premise.from?.title} ${relationType}-${from?.title} ${titleOf(to)}`),
    );
  return {
    errors: [...(read.lexerErrors ?? []), ...(read.parserErrors ?? []), ...(read.exceptions ?? [])],
    mode: (read.frontMatter as { model?: { mode?: string } } | undefined)?.model?.mode,
    pairs: [...inferences, ...attacks],
    texts: new Map(
      Object.values(read.statements ?? {}).map(({ title, members }) => [
        title,
        members.find(({ text }) => text)?.text?.trim(),
      ]),
    ),
  };
}

/**
 * The title of a relation's target. Its field depends on the target: an undercut attacks the inference of an argument.
 */
function titleOf(to: { title?: string; argumentTitle?: string } | undefined): string | undefined {
  return to?.argumentTitle ?? to?.title;
}

function shortened(pairs: readonly string[], article: string): string[] {
  return pairs.map((pair) => pair.replaceAll(`${article}/`, ''));
}

/** The expected pairs, computed from the entries. */
function pairsOf(library: Corpus): string[] {
  const full = (reference: string, id: string) =>
    reference.includes('/') ? reference : `${id.split('/')[0]}/${reference}`;
  return library.listed('arguments').flatMap(({ id, data }) =>
    data.premises.map((premise) => {
      const from = premise.as === 'held' ? `${full(premise.claim, id)} (held)` : full(premise.claim, id);
      if (data.relation === 'support') return `${from} +${id}+ ${full(data.conclusion ?? '', id)}`;
      return `${from} ${data.relation === 'rebut' ? 'attack' : 'undercut'}-${id} ${full(data.target ?? '', id)}`;
    }),
  );
}
