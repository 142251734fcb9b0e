// An export of Web Annotations and its import into the same article without annotations: the annotations are the same.

import { describe, expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { editionOf } from '../../src/export/edition.ts';
import { webAnnotations as webAnnotationsParts } from '../../src/export/web-annotation.ts';
import { readImport } from '../../src/import/read-import.ts';
import { admit } from '../../src/merge/admit.ts';
import type { Entry } from '../../src/model/collections.ts';
import { articleOf, type Corpus, isLive } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { annotationCollections } from '../../src/model/kinds.ts';
import { argument, article, claim, corpus as corpusFrom, note, question } from '../entries.ts';
import { valueFrom } from '../value-from.ts';

const webAnnotations = (...given: Parameters<typeof webAnnotationsParts>) =>
  [...webAnnotationsParts(...given)].join('');

const ANNOTATIONS: readonly string[] = annotationCollections;

const shipped = (await readLibrary(contentFolder())).entries;
/** The fixtures without orphaned claims, because the words of an orphaned claim are not in the text, so it can't be imported. */
const fixtures = (await readLibrary('tests/fixtures/content')).entries.filter(
  ({ id }) => !['overlaps/gone', 'overlaps/lost'].includes(id),
);
const hard = [
  article('hard', 'A 🚢 is a 🚢, e\u0301 and \u05e9\u05dc\u05d5\u05dd.\n\nA 🚢 is a 🚢, and that is that.'),
  claim('hard/one', { quote: { exact: 'A 🚢 is a 🚢', in: 'p2' } }),
  claim('hard/two', { quotes: ['e\u0301', '\u05e9\u05dc\u05d5\u05dd'], holder: 'unnamed', via: [] }),
  claim('hard/unsaid', { implicit: true }),
  argument('hard/so', { premises: [{ claim: 'one' }, { claim: 'unsaid' }], conclusion: 'two', cue: 'that is that' }),
  argument('hard/not', { relation: 'undercut', premises: [{ claim: 'two' }], target: 'so' }),
  note('hard/sign', 'and that is that', 'See *this*, a < b, and\n\n> `code`.'),
  question('hard/why', 'and that is that', '*Why* is it?'),
];

describe('an edition’s Web Annotations, imported into the article without annotations', () => {
  it.each([
    ['of the shipped library', shipped],
    ['of the fixtures', fixtures],
    ['with code points, pieces, the unstated and attacks', hard],
  ])('are the same again: those %s', (_, entries) => {
    const whole = corpusOf(entries);
    const bare = corpusOf(entries.filter(({ collection }) => !ANNOTATIONS.includes(collection)));
    for (const id of whole.articles.keys()) {
      const text = exported(whole, id);
      const { write, queue, kept } = admit(imported(text), bare, id, 'x.jsonld');
      expect([kept, queue]).toEqual([[], []]);
      const others = entries.filter((entry) => !isOf(id, entry));
      expect(exported(corpusOf([...others, ...write]), id)).toBe(text);
      const before = entries.filter((entry) => isOf(id, entry) && isLive(entry));
      expect(write.map(fieldsOf).sort()).toEqual(before.map(fieldsOf).sort());
    }
  });

  it('change nothing if the annotations are already there', () => {
    const whole = corpusFrom(...hard);
    expect(admit(imported(exported(whole, 'hard')), whole, 'hard', 'x.jsonld')).toMatchObject({ write: [], queue: [] });
  });
});

function exported(corpus: Corpus, id: string): string {
  return webAnnotations(corpus, [editionOf(corpus, id)], `/data/${id}.jsonld`);
}

function imported(text: string) {
  return valueFrom(readImport('x.jsonld', new TextEncoder().encode(text)));
}

function isOf(article_: string, { collection, id }: Entry): boolean {
  return ANNOTATIONS.includes(collection) && articleOf(id) === article_;
}

function fieldsOf({ collection, id, data, body }: Entry): string {
  return JSON.stringify([collection, id, data, body.trim()]);
}
