import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { editionOf, editionsOf } from '../../src/export/edition.ts';
import { plainText } from '../../src/export/formats.ts';
import { webAnnotations as webAnnotationsParts } from '../../src/export/web-annotation.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { ANNO_CONTEXT } from './anno-context.ts';
import { ANNOTATION_RULES } from './annotation-rules.ts';
import { hardCases, JANE, libraries, readFixtures } from './libraries.ts';
import { validator } from './validator.ts';

const webAnnotations = (...given: Parameters<typeof webAnnotationsParts>) =>
  [...webAnnotationsParts(...given)].join('');

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start: number;
  readonly end: number;
}

interface Target {
  readonly source: string;
  readonly selector?: readonly [Selector, Selector];
  readonly state?: { readonly cached: string; readonly 'postil:sha256': string };
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[];
  readonly target: string | Target | readonly Target[];
}

const FILE = '/data/whole_library.jsonld';
const faultsOf = validator(ANNOTATION_RULES);

describe('webAnnotations(corpus, editions, file)', () => {
  it.each(libraries)('obeys the rules of the Web Annotation Data Model, for %s', async (_, read) => {
    const library = await read();
    expect(faultsOf(JSON.parse(webAnnotations(library, editionsOf(library), FILE)))).toEqual([]);
  });

  it.each([
    ['a target', ({ target: _, ...rest }: Annotation) => rest],
    ['a motivation of the list', (annotation: Annotation) => ({ ...annotation, motivation: 'agreeing' })],
    ['a whole quote', (annotation: Annotation) => withSelector(annotation, { type: 'TextQuoteSelector' })],
    [
      'a start that is a position',
      (annotation: Annotation) => withSelector(annotation, { type: 'TextPositionSelector', start: -1, end: 2 }),
    ],
  ])('is tried by rules that do miss %s', (_, spoil) => {
    const document = JSON.parse(webAnnotations(hardCases(), editionsOf(hardCases()), FILE));
    document.first.items[0] = spoil(document.first.items[0]);
    expect(faultsOf(document)).not.toEqual([]);
  });

  it.each(libraries)('loses no term when a JSON-LD processor expands it, for %s', async (_, read) => {
    const library = await read();
    const expanded = await expand(JSON.parse(webAnnotations(library, editionsOf(library), FILE)));
    expect(expanded).toHaveLength(1);
  });

  it('is tested by a processor that notices an unknown term', async () => {
    const document = JSON.parse(webAnnotations(hardCases(), editionsOf(hardCases()), FILE));
    await expect(expand({ ...document, unknown: 1 })).rejects.toThrow();
  });

  it.each(libraries)('gives every annotation of the library an id of its own, for %s', async (_, read) => {
    const library = await read();
    const ids = annotationsOf(library).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(libraries)(
    'gives positions that cut out the quote when the text’s code points are counted, for %s',
    async (_, read) => {
      const library = await read();
      for (const { source, selector, state } of targetsOf(library)) {
        if (selector === undefined) continue;
        const text = textOf(library, source);
        const [quote, position] = selector;
        expect(Array.from(text).slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(state?.['postil:sha256']).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        expect(state?.cached).toBe(`${/([^/]+)\.html$/.exec(source)?.[1]}.txt`);
      }
    },
  );

  it.each(libraries)('gives quotes with context that occur at the given position, for %s', async (_, read) => {
    const library = await read();
    for (const { source, selector } of targetsOf(library)) {
      if (selector === undefined) continue;
      const [{ exact, prefix = '', suffix = '' }, { start }] = selector;
      const before = Array.from(textOf(library, source)).slice(0, start).join('');
      expect(textOf(library, source).startsWith(prefix + exact + suffix, before.length - prefix.length)).toBe(true);
    }
  });

  it('identifies an actor by its page and its records in authority files', () => {
    const { first } = JSON.parse(webAnnotations(hardCases(), editionsOf(hardCases()), FILE));
    const mention = first.items.find(({ id }: Annotation) => id.includes('#mention-jane-1'));
    const town = first.items.find(({ id }: Annotation) => id.includes('#mention-town-1'));
    expect(town.body).toMatchObject({ 'postil:actor': 'town', 'postil:role': ['holder'] });
    expect(mention.body.map((body: Record<string, unknown>) => [body['source'], body['purpose']])).toEqual(
      ['../actors/jane.html', ...JANE].map((source) => [source, 'identifying']),
    );
  });

  it('gives each kind its motivation: claims classify, mentions identify, arguments link, notes comment, questions ask', () => {
    const kinds = annotationsOf(hardCases()).map(({ id, motivation }) => `${/#([a-z]+)/.exec(id)?.[1]} ${motivation}`);
    expect(new Set(kinds)).toEqual(
      new Set([
        'claim classifying',
        'argument linking',
        'note commenting',
        'question questioning',
        'mention identifying',
      ]),
    );
  });

  it('targets each piece of an interrupted passage, and the whole article for an annotation without a passage', () => {
    const byId = new Map(annotationsOf(hardCases()).map((annotation) => [annotation.id, annotation]));
    expect(byId.get('a.jsonld#claim-pieces')?.target).toHaveLength(2);
    for (const id of ['gone', 'unsaid'])
      expect(byId.get(`a.jsonld#claim-${id}`)?.target).toEqual({
        type: 'SpecificResource',
        source: '../articles/a.html',
      });
    expect(byId.has('a.jsonld#claim-withdrawn')).toBe(false);
  });

  it('targets the attacked argument by an undercut', () => {
    const undercut = annotationsOf(hardCases()).find(({ id }) => id === 'b.jsonld#argument-under');
    expect(undercut?.target).toBe('a.jsonld#argument-linked');
  });

  it('carries every field of an entry under Postil’s own terms', () => {
    const library = hardCases();
    const pieces = annotationsOf(library).find(({ id }) => id === 'a.jsonld#claim-pieces');
    const [body] = [pieces?.body ?? []].flat();
    expect(body).toMatchObject({
      'postil:id': 'a/pieces',
      'postil:quotes': ['The town says', 'a ferry will do'],
      'postil:status': 'reviewed',
      'postil:holder': ['town', 'jane'],
      'postil:via': [{ 'postil:actor': 'town' }, { 'postil:actor': 'jane', 'postil:certainty': 'probable' }],
    });
  });

  it('makes IRIs absolute if the site has an address', async () => {
    const library = await readFixtures();
    const site = { ...library.site, address: 'https://example.org/editions' };
    const placed: Corpus = { ...library, site };
    const ids = JSON.parse(webAnnotations(placed, [editionOf(placed, 'kafe')], '/data/kafe.jsonld')).first.items.map(
      ({ id }: Annotation) => id,
    );
    expect(ids).toContain('https://example.org/editions/data/kafe.jsonld#claim-open-at-night');
  });
});

function withSelector(annotation: Annotation, selector: object): object {
  return { ...annotation, target: { type: 'SpecificResource', source: 'a.html', selector } };
}

function annotationsOf(library: Corpus): readonly Annotation[] {
  return JSON.parse(webAnnotations(library, editionsOf(library), FILE)).first?.items ?? [];
}

function targetsOf(library: Corpus): readonly Target[] {
  return annotationsOf(library).flatMap(
    ({ target }) => [target].flat().filter((one) => typeof one !== 'string') as Target[],
  );
}

/** The article's text as published. `source` is the address of the article's page. */
function textOf(library: Corpus, source: string): string {
  const article = /articles\/([^/]+)\.html$/.exec(source)?.[1] ?? '';
  return plainText(library, [editionOf(library, article)]);
}

/** Expands JSON-LD in safe mode, in which the processor throws an error for each undefined term, type or IRI. */
function expand(document: object): Promise<readonly unknown[]> {
  const documentLoader = async (documentUrl: string) => {
    expect(documentUrl).toBe('http://www.w3.org/ns/anno.jsonld');
    return { document: ANNO_CONTEXT, documentUrl };
  };
  const options = { base: 'https://example.org/data/whole_library.jsonld', documentLoader, safe: true };
  return jsonld.expand(document, options);
}
