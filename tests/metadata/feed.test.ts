import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedText } from '../../src/metadata/feed.ts';
import type { Entry } from '../../src/model/collections.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { site } from '../../src/model/site.ts';
import { actor, article } from '../entries.ts';
import { ATOM, atomFaults, entriesOf, textOf } from './atom-rules.ts';

const ENTRIES = [
  actor('ann', { name: 'Ann & “Co”' }),
  article('old', 'Words.', { title: 'Old <b>', published: '2019-02-03', authors: ['ann'], summary: 'A > B ]]> C' }),
  article('new', 'Words.', { title: 'New', published: '2018', updated: '2024-05-06', language: 'fa' }),
  article('dateless', 'Words.', { title: 'Dateless', published: '2020-01' }),
];

describe('feedText(corpus)', () => {
  it.each([['https://example.org/editions'], [undefined]])('obeys RFC 4287 with the address %s', (address) => {
    expect(atomFaults(feedText(library(ENTRIES, address)) ?? '')).toEqual([]);
  });

  it('obeys RFC 4287 whatever the words', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(word, word, word, (title, byline, summary) => {
        const only = article('a', 'Words.', {
          title: `T${title}`,
          byline: `B${byline}`,
          summary,
          updated: '2024-05-06',
        });
        expect(atomFaults(feedText(library([only], undefined)) ?? '')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('has the editions whose day is known, the newest first', () => {
    const entries = entriesOf(feedText(library(ENTRIES, undefined)) ?? '');
    expect(entries.map((entry) => [textOf(entry, 'title'), textOf(entry, 'updated').slice(0, 10)])).toEqual([
      ['New', '2024-05-06'],
      ['Old <b>', '2019-02-03'],
    ]);
  });

  it('keeps the id of an edition when the site moves', () => {
    const ids = [undefined, 'https://a.example/', 'https://b.example/x/'].map((address) =>
      entriesOf(feedText(library(ENTRIES, address)) ?? '').map((entry) => textOf(entry, 'id')),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
    expect(
      ids[0]?.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
  });

  it('is undefined without a dated edition', () => {
    expect(feedText(library([article('dateless', 'Words.')], undefined))).toBeUndefined();
  });
});

describe('atomFaults(xml)', () => {
  const right = `<feed xmlns="${ATOM}"><id>urn:x:1</id><title>T</title><updated>2024-05-06T00:00:00Z</updated></feed>`;

  it.each([
    ['no id', right.replace(/<id>.*<\/id>/, '')],
    ['a date without a time', right.replace('T00:00:00Z', '')],
    ['a relative id', right.replace('urn:x:1', 'x')],
    ['two titles', right.replace('<title>', '<title>A</title><title>')],
    ['another namespace', right.replace(ATOM, 'http://example.org/')],
    [
      'an entry without a link',
      right.replace(
        '</feed>',
        `<author><name>A</name></author><entry>${right.slice(right.indexOf('<id>'), -7)}</entry></feed>`,
      ),
    ],
    [
      'an entry of nobody',
      right.replace('</feed>', `<entry><link href="x"/>${right.slice(right.indexOf('<id>'), -7)}</entry></feed>`),
    ],
    ['a control character', right.replace('T<', '\u0001<')],
    ['another document', '<html/>'],
  ])('notices %s', (_, xml) => {
    expect(atomFaults(right)).toEqual([]);
    expect(atomFaults(xml)).not.toEqual([]);
  });
});

function library(entries: readonly Entry[], address: string | undefined): Corpus {
  return corpusOf(entries, site.parse({ title: 'Library', address }));
}
