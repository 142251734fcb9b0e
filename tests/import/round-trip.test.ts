// An export of Web Annotations and its import into the same article without annotations: the annotations are the same.

import { describe, expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { aif } from '../../src/export/aif.ts';
import { argdown } from '../../src/export/argdown.ts';
import { actorsCsv, argumentsCsv, claimsCsv } from '../../src/export/csv.ts';
import { type Edition, editionOf } from '../../src/export/edition.ts';
import { tei } from '../../src/export/tei.ts';
import { webAnnotations as webAnnotationsParts } from '../../src/export/web-annotation.ts';
import type { Imported } from '../../src/import/candidate.ts';
import { readImport } from '../../src/import/read-import.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { admit } from '../../src/merge/admit.ts';
import type { Entry } from '../../src/model/collections.ts';
import {
  type ArgumentEntry,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  inOneList,
  isLive,
} from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { annotationCollections } from '../../src/model/kinds.ts';
import { actor, argument, article, claim, corpus as corpusFrom, note, question } from '../entries.ts';
import { valueFrom } from '../value-from.ts';

const webAnnotations = (...given: Parameters<typeof webAnnotationsParts>) =>
  [...webAnnotationsParts(...given)].join('');

const ANNOTATIONS: readonly string[] = annotationCollections;

const shipped = (await readLibrary(contentFolder())).entries;
/**
 * The fixtures without orphaned claims, because the words of an orphaned claim are not in the text, so it can't be
 * imported.
 */
const fixtures = (await readLibrary('tests/fixtures/content')).entries.filter(
  ({ id }) => !['overlaps/gone', 'overlaps/lost'].includes(id),
);
const hard = [
  article('hard', 'A 🚢 is a 🚢, e\u0301 and \u05e9\u05dc\u05d5\u05dd.\n\nA 🚢 is a 🚢, and that is that.', {
    authors: ['ann'],
  }),
  actor('ann', { name: 'Ann: "A"' }),
  actor('bo', { name: '=Bo' }),
  claim('hard/one', {
    quote: { exact: 'A 🚢 is a 🚢', in: 'p2' },
    creator: 'Bo',
    created: '2024-01-02',
    reviewedBy: 'Ann',
    reviewed: '2024-01-03',
  }),
  claim('hard/two', { quotes: ['e\u0301', '\u05e9\u05dc\u05d5\u05dd'], holder: 'unnamed', via: [] }),
  claim('hard/unsaid', { implicit: true, holder: ['ann', 'bo'], stance: 'concedes', addressees: ['bo'] }),
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
  ])('are the same again: those %s', async (_, entries) => {
    const whole = corpusOf(entries);
    for (const id of whole.articles.keys()) {
      const bare = corpusOf(entries.filter((entry) => !isOf(id, entry)));
      const text = exported(whole, id);
      const { write, queue, kept } = admit(await imported('x.jsonld', text), bare, id, 'x.jsonld');
      expect([kept, queue]).toEqual([[], []]);
      const others = entries.filter((entry) => !isOf(id, entry));
      expect(exported(corpusOf([...others, ...write]), id)).toBe(text);
      const before = entries.filter((entry) => isOf(id, entry) && isLive(entry));
      expect(write.map(fieldsOf).sort()).toEqual(before.map(fieldsOf).sort());
    }
  });

  it('change nothing if the annotations are already there', async () => {
    const whole = corpusFrom(...hard);
    const file = await imported('x.jsonld', exported(whole, 'hard'));
    expect(admit(file, whole, 'hard', 'x.jsonld')).toMatchObject({ write: [], queue: [] });
  });
});

/** The facts of an entry that a format keeps. */
type Kept = (entry: Entry, whole: Corpus) => unknown;

interface Lossy {
  readonly files: readonly ((corpus: Corpus, editions: readonly Edition[]) => string)[];
  /** The fields that the format keeps, by collection. Entries of other collections are lost. */
  readonly kept: Readonly<Record<string, Kept>>;
}

const passage: Kept = (entry, whole) => {
  const { claims, remarks } = readingOf(whole, articleOf(entry.id));
  const found = [...claims, ...remarks].find(
    (one) => one.entry.id === entry.id && one.entry.collection === entry.collection,
  );
  return found?.ranges;
};

/**
 * The holders of a claim as readers see them. An author's own claim has the author, whether or not it names a holder.
 */
function holders(entry: ClaimEntry | ArgumentEntry, whole: Corpus): unknown {
  return entry.data.holder === 'unnamed' ? 'unnamed' : holdersOf(entry, whole.articles.get(articleOf(entry.id)));
}

const claimed =
  (fields: readonly (keyof ClaimEntry['data'])[]): Kept =>
  (entry, whole) => {
    const claim_ = whole.claims.get(entry.id);
    return claim_ && [fields.map((field) => claim_.data[field]), holders(claim_, whole), passage(entry, whole)];
  };

/** A claim in a format that names the holders of utterances only. */
const uttered: Kept = (entry, whole) => {
  const claim_ = whole.claims.get(entry.id);
  if (claim_ === undefined) return undefined;
  const { statement, implicit } = claim_.data;
  return [statement, implicit, implicit ? [] : holders(claim_, whole), passage(entry, whole)];
};

const argued =
  (fields: readonly (keyof ArgumentEntry['data'])[]): Kept =>
  (entry, whole) => {
    const argument_ = whole.arguments.get(entry.id);
    if (argument_ === undefined) return undefined;
    const premises = argument_.data.premises.map((one) => [one.claim, one.as]);
    return [fields.map((field) => argument_.data[field]), premises, argument_.data.conclusion ?? argument_.data.target];
  };

const remarked: Kept = (entry, whole) => [
  'kind' in entry.data && entry.data.kind,
  entry.body.trim(),
  passage(entry, whole),
];

/** The maker and the reviewer of an entry, with the days. */
const CREDIT = ['creator', 'created', 'modified', 'reviewedBy', 'reviewed'] as const;

const LOSSY: Readonly<Record<string, Lossy>> = {
  csv: {
    files: [actorsCsv, claimsCsv, argumentsCsv],
    kept: {
      claims: claimed([
        'statement',
        'label',
        'type',
        'stance',
        'certainty',
        'booster',
        'cue',
        'implicit',
        'addressees',
        'status',
        ...CREDIT,
      ]),
      arguments: argued(['title', 'relation', 'scheme', 'cue', 'editorial', 'status', ...CREDIT]),
    },
  },
  aif: {
    files: [(corpus, editions) => [...aif(corpus, editions)].join('')],
    kept: { claims: uttered, arguments: argued(['relation', 'scheme']) },
  },
  argdown: {
    files: [argdown],
    kept: {
      claims: claimed(['statement', 'label', 'type', 'stance', 'certainty', 'booster', 'cue', 'implicit', ...CREDIT]),
      arguments: argued(['title', 'relation', 'scheme', 'cue', 'editorial', ...CREDIT]),
    },
  },
  tei: {
    files: [tei],
    kept: {
      claims: claimed(['statement', 'type', 'stance', 'certainty', 'booster', 'implicit', 'addressees', ...CREDIT]),
      arguments: argued(['title', 'relation', 'editorial', ...CREDIT]),
      notes: remarked,
      questions: remarked,
    },
  },
};

describe('an export, imported into the article without annotations and actors', () => {
  const libraries_ = [
    ['the shipped library', shipped],
    ['the fixtures', fixtures],
    ['hard cases', hard],
  ] as const;
  const cases = Object.keys(LOSSY).flatMap((format) =>
    libraries_.map(([name, entries]) => [format, name, entries] as const),
  );

  it.each(cases)('keeps in %s what the format has, of %s', async (format, _, entries) => {
    const { files, kept } = LOSSY[format] ?? { files: [], kept: {} };
    const whole = corpusOf(entries);
    for (const id of whole.articles.keys()) {
      let left = entries.filter((entry) => !isOf(id, entry));
      for (const [i, write] of files.entries()) {
        const file = await imported(`x${i}`, write(whole, [editionOf(whole, id)]));
        expect(file.lost).toBeDefined();
        const { write: written, queue } = admit(file, corpusOf(left), id, `x${i}`);
        expect(queue).toEqual([]);
        left = [...left, ...written];
      }
      const again = corpusOf(left);
      const facts = (corpus: Corpus) =>
        Object.entries(kept).flatMap(([collection, of]) =>
          inOneList(corpus.annotations(id))
            .filter((entry) => entry.collection === collection)
            .map((entry) => [collection, entry.id, of(entry, corpus)]),
        );
      expect(facts(again)).toEqual(facts(whole));
    }
  });
});

function exported(corpus: Corpus, id: string): string {
  return webAnnotations(corpus, [editionOf(corpus, id)], `/data/${id}.jsonld`);
}

async function imported(file: string, text: string, beside?: string): Promise<Imported> {
  return valueFrom(await readImport(file, new TextEncoder().encode(text), {}, beside));
}

function isOf(article_: string, { collection, id }: Entry): boolean {
  return ANNOTATIONS.includes(collection) && articleOf(id) === article_;
}

function fieldsOf({ collection, id, data, body }: Entry): string {
  return JSON.stringify([collection, id, data, body.trim()]);
}
