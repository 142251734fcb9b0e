import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/corpus/read-entry.ts';
import { readingOf } from '../../../src/markdown/readings.ts';
import type { CollectionName } from '../../../src/model/collections.ts';
import { corpusOf } from '../../../src/model/corpus-of.ts';
import { site } from '../../../src/model/site.ts';
import { filterNames, recordsOf } from '../../../src/search/records/records-of.ts';
import { valueFrom } from '../../value-from.ts';

const files: readonly (readonly [CollectionName, string, string])[] = [
  [
    'articles',
    'bridge',
    'title: A second bridge\nbyline: by Ada Writer\nauthors: [ada-writer]\nlanguage: en-GB\nsource: { file: bridge.txt, sha256: x }\nblocks: [{ id: p1, starts: The mayor }, { id: p4, starts: But }]',
  ],
  [
    'claims',
    'bridge/till-is-empty',
    'quote: the till is empty\nstatement: The town has no money.\nlabel: The till is empty\ntype: fact\nholder: mayor\nstance: reports\nstatus: reviewed',
  ],
  [
    'claims',
    'bridge/build-it',
    'implicit: true\nstatement: The bridge should be built.\nlabel: Build it\ntype: policy\nstatus: reviewed',
  ],
  ['claims', 'bridge/gone', 'quote: the river\nstatement: x\nlabel: x\ntype: fact\nstatus: withdrawn'],
  [
    'claims',
    'bridge/somebody',
    'quotes: [But the river, will not wait]\nstatement: The river is rising.\nlabel: It rises\ntype: fact\nholder: unnamed\nstance: questions',
  ],
  [
    'arguments',
    'bridge/no-money',
    'title: No money\nrelation: rebut\npremises: [{ claim: till-is-empty }]\ntarget: build-it\nholder: mayor\nstatus: reviewed',
  ],
  ['notes', 'bridge/till', 'quote: till\nkind: term\nstatus: reviewed'],
  ['questions', 'bridge/when', 'quote: { exact: will not wait, in: p4 }\nstatus: reviewed'],
  ['actors', 'ada-writer', 'name: Ada Writer\ntype: person'],
  ['actors', 'mayor', 'name: The mayor\ntype: person\naliases: [Burgomaster]\nrole: head of the town'],
];

const bodies: Partial<Record<CollectionName, string>> = {
  articles: 'The mayor says that the till is empty.\n\nBut the river, he knows, will not wait.',
  notes: 'The town’s *money*.\n\nNot a machine.',
  questions: 'Until **when**?',
};

function made(described: { readonly language?: string } = {}) {
  const entries = files.map(([collection, id, yaml]) => {
    const read = readEntry(collection, `${collection}/${id}.md`, `---\n${yaml}\n---\n\n${bodies[collection] ?? ''}`);
    return valueFrom(read).entry;
  });
  const corpus = corpusOf(entries, site.parse(described));
  return { records: recordsOf(corpus, new Map([['bridge', readingOf(corpus, 'bridge')]])), names: filterNames(corpus) };
}

describe('recordsOf(corpus, readings)', () => {
  const { records: found } = made();

  it('makes one record of each article, annotation and actor that is not withdrawn', () => {
    expect(found.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'article articles/bridge.html',
      'claim articles/bridge.html#claim-till-is-empty',
      'claim articles/bridge.html#claim-somebody',
      'claim claims/bridge/build-it.html',
      'note articles/bridge.html#note-till',
      'question articles/bridge.html#question-when',
      'argument articles/bridge.html#argument-no-money',
      'actor actors/ada-writer.html',
      'actor actors/mayor.html',
    ]);
  });

  it('opens an article at the block with the word', () => {
    expect(found[0]).toMatchObject({
      language: 'en-GB',
      meta: { byline: 'by Ada Writer' },
      filters: { article: ['bridge'], holder: ['ada-writer'], actor: ['mayor'] },
      passages: [
        { id: 'title', title: 'title', text: 'A second bridge' },
        { id: 'p1', title: '¶ 1', text: 'The mayor says that the till is empty.' },
        { id: 'p4', title: '¶ 4', text: 'But the river, he knows, will not wait.' },
      ],
    });
  });

  it('names the blocks of an article in the language of the site', () => {
    const [inPersian] = made({ language: 'fa' }).records;
    expect(inPersian).toMatchObject({ passages: [{ title: 'عنوان' }, { title: '¶ ۱' }, { title: '¶ ۴' }] });
  });

  it('filters a claim by its holder, stance and type, and keeps its words', () => {
    expect(found[1]).toMatchObject({
      title: 'The till is empty',
      meta: {
        quote: 'the till is empty',
        statement: 'The town has no money.',
        holder: 'The mayor',
      },
      filters: { article: ['bridge'], holder: ['mayor'], stance: ['reports'], voice: ['told'], type: ['fact'] },
    });
  });

  it('joins the pieces of an interrupted claim, and shows an unnamed holder as such', () => {
    expect(found[2]).toMatchObject({
      meta: { quote: 'But the river … will not wait', holder: 'someone unnamed' },
      filters: { holder: ['unnamed'] },
    });
  });

  it('gives an unstated claim of the author to the author', () => {
    expect(found[3]).toMatchObject({
      meta: { quote: '' },
      filters: { holder: ['ada-writer'], stance: ['endorses'], voice: ['own'] },
    });
  });

  it('finds a note and a question by their text without markup, and by their passage', () => {
    expect(found.filter(({ kind }) => kind === 'note' || kind === 'question')).toMatchObject([
      { content: 'The town’s money. Not a machine.\ntill', title: 'term', filters: { article: ['bridge'] } },
      { meta: { statement: 'Until when?', quote: 'will not wait' }, title: 'a reader asks' },
    ]);
  });

  it('finds an argument by its claims', () => {
    expect(found.find(({ kind }) => kind === 'argument')).toMatchObject({
      title: 'No money',
      content: expect.stringContaining('The town has no money.\nThe bridge should be built.'),
      filters: { relation: ['rebut'], holder: ['mayor'] },
    });
  });

  it('finds an actor by another name', () => {
    expect(found.at(-1)).toMatchObject({
      content: expect.stringContaining('Burgomaster'),
      filters: { actor: ['mayor'], actorType: ['person'] },
    });
  });
});

describe('filterNames(corpus)', () => {
  it('gives the names of articles and actors', () => {
    expect(made().names).toEqual({
      article: { bridge: 'A second bridge' },
      actor: { 'ada-writer': 'Ada Writer', mayor: 'The mayor' },
    });
  });
});
