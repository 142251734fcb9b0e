// The libraries that every export format is tested with: the shipped one, the fixtures, one of hard cases, and an empty
// one.

import { readLibrary } from '../../src/corpus/from-disk.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { actor, argument, article, claim, corpus, note, question } from '../entries.ts';

export const libraries: readonly [string, () => Promise<Corpus>][] = [
  ['the library that ships', () => read('content')],
  ['the fixtures', () => readFixtures()],
  ['hard cases', async () => hardCases()],
  ['an empty library', async () => corpusOf([])],
];

export function readFixtures(): Promise<Corpus> {
  return read('tests/fixtures/content');
}

const kept = new Map<string, Promise<Corpus>>();

function read(folder: string): Promise<Corpus> {
  const library = kept.get(folder) ?? readLibrary(folder).then(({ corpus }) => corpus);
  kept.set(folder, library);
  return library;
}

/** Addresses of the records of `jane` in authority files. */
export const JANE = ['https://www.wikidata.org/wiki/Q42', 'https://people.example.org/?a=1&b=2'];

/** The maker and the reviewer of some entries of the hard cases. */
const CREDIT = {
  creator: 'Ann "Lee" & <Co>',
  created: '2019-09-05',
  modified: '2020-01-02',
  reviewedBy: 'Bob; =B',
  reviewed: '2020-03-04',
};

/**
 * A library with emoji, right-to-left text, every format's markup, formulas, split quotes, orphans, and
 * cross-references.
 */
export function hardCases(): Corpus {
  return corpus(
    article('a', BODY, {
      title: '🌉 Bridges & “ferries” <two>',
      authors: ['jane'],
      dek: 'A dek: with {braces}, [brackets] and ===',
      figures: [{ caption: 'A caption \\ with 100 % of {it}' }],
      published: '2020-01',
      publication: 'The Daily & Sunday',
      url: 'https://example.org/a?b=c&d=e',
      thesis: 'dear',
      explains: 'pieces',
    }),
    article('b', 'Nothing 👩‍👩‍👧 much.\n\nשלום עולם. مرحبا بالعالم.', { language: 'he', dir: 'rtl' }),
    actor('jane', { name: 'Jane O’Döe 🌉', aliases: ['She'], sameAs: JANE, ...CREDIT }),
    actor('town', { name: '=HYPERLINK("https://example.org")', type: 'state', aliases: ['The town'] }),
    claim('a/dear', {
      quote: 'the bridge 🌉 is too dear',
      statement: '=1+1 is [dear] {x} // U.S.',
      holder: 'town',
      cue: 'says that',
      addressees: ['jane'],
      ...CREDIT,
    }),
    claim('a/pieces', {
      quotes: ['The town says', 'a ferry will do'],
      holder: ['town', 'jane'],
      via: [{ actor: 'town' }, { actor: 'jane', certainty: 'probable' }],
    }),
    claim('a/twin', { quote: { exact: 'Twin.', in: 'p3' }, booster: 'Twin.', stance: 'rejects', holder: 'unnamed' }),
    claim('a/gone', { quote: 'words of an earlier text that nobody can find any more', created: '2020-01-01' }),
    claim('a/unsaid', { implicit: true, sameAs: ['b/much'] }),
    claim('a/withdrawn', { implicit: true, status: 'withdrawn' }),
    claim('b/much', {
      quote: 'Nothing 👩‍👩‍👧 much',
      status: 'draft',
      generator: { rule: 'r', version: 1, confidence: 0.5 },
    }),
    claim('b/hello', { quote: 'שלום עולם', statement: 'שלום עולם.' }),
    argument('a/linked', {
      premises: [{ claim: 'dear' }, { claim: 'b/much' }],
      conclusion: 'unsaid',
      scheme: 'no-such',
    }),
    argument('a/reported', {
      premises: [
        { claim: 'pieces', as: 'held' },
        { claim: 'unsaid', as: 'held' },
      ],
      conclusion: 'dear',
      editorial: true,
      ...CREDIT,
    }),
    argument('a/against', { relation: 'rebut', premises: [{ claim: 'pieces' }, { claim: 'twin' }], target: 'dear' }),
    argument('a/under', { relation: 'undercut', premises: [{ claim: 'gone' }], target: 'against' }),
    argument('b/under', { relation: 'undercut', premises: [{ claim: 'hello' }], target: 'a/linked', title: '-- @x' }),
    note('a/remark', 'ferry will do', 'A *remark* with `code` & <tags>.\n\n- =a list'),
    question('a/why', { exact: 'Twin.', in: 'p2' }, '=Why *twice*, & <how>?'),
  );
}

const BODY = `The town says that *the bridge 🌉 is too dear*, and that a ferry will do. She said: "no", 'never'.

Twin.

Twin.`;
