// The files of the text API, read as a client reads them: from the entry point by the URI templates alone. The rules
// are those of Distributed Text Services 1.0, in the words of this project.

import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { dtsFiles, dtsFilesOf } from '../../src/export/dts.ts';
import { editionOf } from '../../src/export/edition.ts';
import { published } from '../../src/library/published.ts';
import { dtsEntry } from '../../src/model/address.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { site } from '../../src/model/site.ts';
import { article } from '../entries.ts';
import { hardCases, libraries } from './libraries.ts';

/** Parsed JSON of unknown structure. */
type Json = ReturnType<typeof JSON.parse>;

const FOLDER = posix.dirname(dtsEntry);

describe('dtsFiles(corpus), dtsFilesOf(corpus, article)', () => {
  it.each(libraries)('lead from the entry to the words of each unit of each article, for %s', async (_, read) => {
    const library = await read();
    const api = apiOf(library);
    const entry = api.json('index.json');
    expect(faultsIn(entry, ENTRY)).toEqual([]);
    const root = api.json(api.expand('index.json', entry['collection'], {}));
    expect(faultsIn(root, COLLECTION)).toEqual([]);
    expect(api.json(api.expand('index.json', entry['collection'], { id: root['@id'] }))).toEqual({
      ...root,
      collection: expect.any(String),
      member: expect.any(Array),
    });
    expect(root['totalChildren']).toBe(library.listed('articles').length);
    expect(root['member'].map((member: Json) => member['@id'])).toEqual(library.listed('articles').map(({ id }) => id));
    for (const member of root['member'] as readonly Json[]) {
      expect(faultsIn(member, RESOURCE)).toEqual([]);
      const ofEntry = api.expand('index.json', entry['collection'], { id: member['@id'] });
      expect(api.expand('collection.json', member['collection'], {})).toBe(ofEntry);
      expect(faultsIn(api.json(ofEntry), { ...RESOURCE, ...TOP })).toEqual([]);
      const path = api.expand('collection.json', member['navigation'], {});
      expect(path).toBe(api.expand('index.json', entry['navigation'], { resource: member['@id'] }));
      const navigation = api.json(path);
      expect(faultsIn(navigation, NAVIGATION)).toEqual([]);
      expectUnits(api, library, entry, path, navigation);
    }
  });

  it('have no words that the site does not publish', () => {
    const library = published(corpusOf([article('a', 'Secret words.', { display: 'none' })]));
    const api = apiOf(library);
    const units = api.json('navigation/a.json').member.map(({ identifier }: Json) => identifier);
    expect(units).toEqual(['title']);
    expect(api.paths.filter((path) => api.text(path).includes('Secret'))).toEqual([]);
  });

  it('have absolute addresses where the site has one, and templates that no parser of URLs has changed', () => {
    const library = corpusOf([article('a', 'Words.')], site.parse({ title: 'S', address: 'https://example.org/lib' }));
    const api = apiOf(library);
    expect(api.json('index.json')).toMatchObject({
      '@id': 'https://example.org/lib/data/dts/index.json',
      collection: 'https://example.org/lib/data/dts/collection{/id}.json',
      navigation: 'https://example.org/lib/data/dts/navigation{/resource}.json',
      document: 'https://example.org/lib/data/dts/document{/resource,ref}.xml',
    });
    expect(api.json('navigation/a.json')['@id']).toBe('https://example.org/lib/data/dts/navigation/a.json');
  });

  it('are as many as the article’s units, and three more', () => {
    const library = hardCases();
    const [first] = library.listed('articles');
    const units = editionOf(library, 'a').reading.layer.blocks.length;
    expect(first && dtsFilesOf(library, first)).toHaveLength(units + 3);
  });

  it.each([
    ['a member that is missing', { '@type': 'EntryPoint' }, ENTRY, '@context is missing'],
    ['a property that DTS lacks', { ...unit(), page: 1 }, UNIT, 'page is no property'],
    ['a value of another type', { ...unit(), level: '1' }, UNIT, 'level has a wrong value'],
    ['a type of another object', { ...unit(), '@type': 'Resource' }, UNIT, '@type has a wrong value'],
  ])('are tried by rules that do miss %s', (_, object, rules, fault) => {
    expect(faultsIn(object, rules)).toContain(fault);
  });
});

function unit(): Json {
  return { identifier: 'p1', '@type': 'CitableUnit', level: 1, parent: null };
}

/** Compares the units with the blocks of the article, and the text of each with the words of the block. */
function expectUnits(api: Api, library: Corpus, entry: Json, path: string, { resource, member }: Json): void {
  const { layer } = editionOf(library, resource['@id']).reading;
  const units = member as readonly Json[];
  expect(units.flatMap((one) => faultsIn(one, UNIT))).toEqual([]);
  expect(units.map(({ identifier }) => identifier)).toEqual(layer.blocks.map(({ id }) => id));
  expect(new Set(units.map(({ identifier }) => identifier)).size).toBe(units.length);
  // A resource with one citation tree has no identifier for the tree.
  const trees = resource['citationTrees'] as readonly Json[];
  expect(trees.map((tree) => Object.keys(tree))).toEqual(units.length === 0 ? [] : [['@type', 'citeStructure']]);
  const types = (trees[0]?.['citeStructure'] ?? []).map(({ citeType }: Json) => citeType);
  expect(new Set(types)).toEqual(new Set(units.map(({ citeType }) => citeType)));
  const whole = parse(api.text(api.expand(path, resource['document'], {})));
  expect(whole).toMatchObject({ root: 'TEI', namespace: 'http://www.tei-c.org/ns/1.0' });
  for (const [i, { identifier }] of units.entries()) {
    const file = api.expand(path, resource['document'], { ref: identifier });
    expect(file).toBe(api.expand('index.json', entry['document'], { resource: resource['@id'], ref: identifier }));
    const { root, namespace, wrapped, wrapper } = parse(api.text(file));
    expect({ root, namespace, wrapper }).toEqual({
      root: 'TEI',
      namespace: 'http://www.tei-c.org/ns/1.0',
      wrapper: 'https://w3id.org/api/dts#',
    });
    const block = layer.blocks[i];
    expect(wrapped).toBe(layer.text.slice(block?.start, block?.end));
    expect(whole.all).toContain(wrapped);
  }
}

interface Api {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly json: (path: string) => Json;
  /** Fills in a URI template that is in a file. */
  readonly expand: (from: string, template: string, values: Readonly<Record<string, string>>) => string;
}

function apiOf(library: Corpus): Api {
  const all = [...dtsFiles(library), ...library.listed('articles').flatMap((one) => dtsFilesOf(library, one))];
  const files = new Map(all.map((file) => [file.path, file]));
  expect(files.size).toBe(all.length);
  const text = (path: string) => files.get(path)?.text() ?? expect.fail(`there is no file ${path}`);
  return {
    paths: [...files.keys()],
    text,
    json: (path) => JSON.parse(text(path)),
    expand: (from, template, values) => {
      const path = template.replaceAll(/\{\/([\w,]+)\}/g, (_, names: string) =>
        names
          .split(',')
          .flatMap((name) => (values[name] === undefined ? [] : [`/${values[name]}`]))
          .join(''),
      );
      expect(path).not.toMatch(/[{}]/);
      return posix.relative(FOLDER, posix.join(FOLDER, posix.dirname(from), path));
    },
  };
}

/** The properties of an object of DTS: whether a property is required, and the values that it may have. */
type Rules = Readonly<Record<string, readonly [isRequired: boolean, isValid: (value: Json) => boolean]>>;

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isTemplate = (value: unknown) => isText(value) && /^[^{}]*(\{[^{}]+\}[^{}]*)*$/.test(String(value));
const isOne = (name: string) => (value: unknown) => value === name;
/** A number, an address, or a list of texts and of texts with a language (the structure of a MetadataObject). */
const isMetadata = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (one) =>
      typeof one === 'number' ||
      isText(one) ||
      (Array.isArray(one) && one.every((each) => isText(each) || (isText(each.lang) && isText(each.value)))),
  );
const isTree = (value: Json) =>
  value['@type'] === 'CitationTree' && value['citeStructure'].every(({ citeType }: Json) => isText(citeType));

const TOP: Rules = {
  '@context': [true, isOne('https://dtsapi.org/context/v1.0.json')],
  dtsVersion: [true, isOne('1.0')],
};
const ENTRY: Rules = {
  ...TOP,
  '@id': [true, isText],
  '@type': [true, isOne('EntryPoint')],
  collection: [true, isTemplate],
  navigation: [true, isTemplate],
  document: [true, isTemplate],
};
const SHARED: Rules = {
  '@id': [true, isText],
  title: [true, isText],
  totalParents: [true, isCount],
  totalChildren: [true, isCount],
  description: [false, isText],
  dublinCore: [false, isMetadata],
  collection: [true, isTemplate],
};
const COLLECTION: Rules = { ...TOP, ...SHARED, '@type': [true, isOne('Collection')], member: [false, Array.isArray] };
const RESOURCE: Rules = {
  ...SHARED,
  '@type': [true, isOne('Resource')],
  navigation: [true, isTemplate],
  document: [true, isTemplate],
  download: [false, isText],
  citationTrees: [false, (value) => Array.isArray(value) && value.every(isTree)],
  mediaTypes: [false, (value) => Array.isArray(value) && value.every(isText)],
};
const NAVIGATION: Rules = {
  ...TOP,
  '@id': [true, isText],
  '@type': [true, isOne('Navigation')],
  resource: [true, (value) => faultsIn(value, { ...RESOURCE, citationTrees: [true, Array.isArray] }).length === 0],
  member: [false, Array.isArray],
};
const UNIT: Rules = {
  '@id': [false, isText],
  '@type': [true, isOne('CitableUnit')],
  identifier: [true, isText],
  level: [true, isCount],
  // A unit at the root of the tree has no parent.
  parent: [true, (value) => value === null],
  citeType: [false, isText],
  dublinCore: [false, isMetadata],
};

function faultsIn(object: Json, rules: Rules): readonly string[] {
  const missing = Object.entries(rules).filter(([name, [isRequired]]) => isRequired && !(name in object));
  return [
    ...missing.map(([name]) => `${name} is missing`),
    ...Object.entries(object).flatMap(([name, value]) => {
      const rule = rules[name];
      if (rule === undefined) return [`${name} is no property`];
      return rule[1](value) ? [] : [`${name} has a wrong value`];
    }),
  ];
}

/** The root of an XML document, the words within DTS's wrapper, and all words. */
function parse(xml: string) {
  const found = { root: '', namespace: '', wrapper: '', wrapped: '', all: '' };
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    if (open.length === 0) Object.assign(found, { root: local, namespace: uri });
    if (local === 'wrapper') found.wrapper = uri;
    open.push(local);
  });
  parser.on('text', (text) => {
    // Lines between the elements are not words of the text.
    const at = open.indexOf('wrapper');
    if (open.includes('body')) found.all += text;
    if (at !== -1 && at < open.length - 1 && open.at(-1) !== 'figure') found.wrapped += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}
