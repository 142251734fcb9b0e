// The maker of an annotation and the day: foreign files → the fields of the candidates.

import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/export/edition.ts';
import { webAnnotations } from '../../src/export/web-annotation.ts';
import { readImport } from '../../src/import/read-import.ts';
import { entry as anyEntry, article, corpus } from '../entries.ts';
import { valueFrom } from '../value-from.ts';

type Credit = { readonly creator?: string; readonly created?: string; readonly modified?: string };

const quote = [{ type: 'TextQuoteSelector', exact: 'the mill' }];
const hypothesis = (fields: object) => ({ rows: [{ text: 'Who?', target: [{ selector: quote }], ...fields }] });
const w3c = (fields: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  items: [{ bodyValue: 'Who?', target: { selector: quote }, ...fields }],
});

const files: readonly (readonly [what: string, file: object, credit: Credit])[] = [
  [
    'Hypothesis: the displayed name',
    hypothesis({
      user: 'acct:ann@hypothes.is',
      user_info: { display_name: 'Ann Lee' },
      created: '2019-09-05T14:24:21.093450+00:00',
      updated: '2019-09-05T14:30:00.000000+00:00',
    }),
    { creator: 'Ann Lee', created: '2019-09-05' },
  ],
  [
    'Hypothesis: the account, without a displayed name',
    hypothesis({ user: 'acct:ann@hypothes.is', user_info: { display_name: null } }),
    { creator: 'ann' },
  ],
  ['Hypothesis: nothing', hypothesis({}), {}],
  [
    'W3C: a person',
    w3c({
      creator: { type: 'Person', name: 'Ann Lee' },
      created: '2015-01-28T12:00:00Z',
      modified: '2015-02-01T12:00:00Z',
    }),
    { creator: 'Ann Lee', created: '2015-01-28', modified: '2015-02-01' },
  ],
  [
    'W3C: a nickname, in a list',
    w3c({ creator: [{ id: 'https://a.example/u', nickname: 'ann' }], created: '2015-01-28' }),
    { creator: 'ann', created: '2015-01-28' },
  ],
  ['W3C: only an address', w3c({ creator: 'https://a.example/users/1' }), {}],
  [
    'W3C: the maker of the body',
    w3c({
      bodyValue: undefined,
      body: { type: 'TextualBody', value: 'Who?', creator: 'Ann Lee', created: '2020-02-03T00:00:00Z' },
    }),
    { creator: 'Ann Lee', created: '2020-02-03' },
  ],
  ['W3C: a list of annotations', w3c({ creator: { name: 'Ann Lee' } }).items, { creator: 'Ann Lee' }],
  [
    'a list: the person who wrote it',
    { creator: 'Ann Lee', created: '2015-01-28', notes: [{ quote: 'the mill', kind: 'context', text: 'Who?' }] },
    { creator: 'Ann Lee', created: '2015-01-28' },
  ],
  ['a date that is none', w3c({ created: '2015-99-99T00:00:00Z' }), {}],
  ['a name of five hundred letters', w3c({ creator: { name: 'a'.repeat(500) } }), {}],
];

describe('readImport(file): who made an annotation', () => {
  it.each(files)('%s', async (_, file, credit) => {
    const { candidates } = valueFrom(await readImport('a.json', new TextEncoder().encode(JSON.stringify(file))));
    const { creator, created, modified } = candidates[0]?.data ?? {};
    expect(JSON.parse(JSON.stringify({ creator, created, modified }))).toEqual(credit);
  });

  it('is kept by an export of Web Annotations and an import of it', async () => {
    const credit = {
      creator: 'Ann Lee',
      created: '2019-09-05',
      modified: '2019-09-06',
      reviewedBy: 'Bob',
      reviewed: '2020-01-02',
    };
    const note = anyEntry('notes', 'a/n', { quote: 'mill', kind: 'context', status: 'reviewed', ...credit }, 'Which?');
    const library = corpus(article('a', 'Keep the mill.'), note);
    const text = [...webAnnotations(library, [editionOf(library, 'a')], 'a.jsonld')].join('');
    const [item] = JSON.parse(text).first.items;
    expect([item.creator, item.created]).toEqual([{ type: 'Person', name: 'Ann Lee' }, '2019-09-05T00:00:00Z']);
    const { candidates } = valueFrom(await readImport('a.json', new TextEncoder().encode(text)));
    expect(candidates[0]?.data).toMatchObject(credit);
  });
});
