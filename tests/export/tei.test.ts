import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { editionOf, editionsOf } from '../../src/export/edition.ts';
import { tei } from '../../src/export/tei.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { article, claim, corpus } from '../entries.ts';
import { hardCases, JANE, libraries, readFixtures } from './libraries.ts';

interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

describe('tei(corpus, editions)', () => {
  it.each(libraries)('is well-formed XML in TEI’s namespace, for %s', async (_, read) => {
    const library = await read();
    const elements = parse(tei(library, editionsOf(library)));
    expect(elements[0]).toMatchObject({ attributes: { xmlns: 'http://www.tei-c.org/ns/1.0' } });
    expect(elements[0]?.name).toBe(editionsOf(library).length === 1 ? 'TEI' : 'teiCorpus');
  });

  it.each(libraries)('has the parts that TEI requires, in order, for %s', async (_, read) => {
    const library = await read();
    for (const edition of editionsOf(library)) {
      const names = parse(tei(library, [edition])).map(({ path }) => path);
      const at = [
        'teiHeader',
        'teiHeader/fileDesc/titleStmt/title',
        'teiHeader/fileDesc/publicationStmt/p',
        'teiHeader/fileDesc/sourceDesc/bibl',
        'text',
        'text/body',
      ].map((path) => names.indexOf(`TEI/${path}`));
      expect(at).not.toContain(-1);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    }
  });

  it.each(libraries)('points only to existing ids, and at the words of claims, for %s', async (_, read) => {
    const library = await read();
    const editions = editionsOf(library);
    const elements = parse(tei(library, editions));
    const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const byId = new Map(elements.map((element) => [element.attributes['xml:id'], element]));
    for (const pointer of elements.flatMap(pointersOf)) expect(ids, pointer).toContain(idIn(pointer));
    for (const { reading, id } of editions)
      for (const { entry, ranges } of reading.claims) {
        const target = byId.get(`claim.${id}.${entry.id.split('/')[1]}`)?.attributes['target'] ?? '';
        const words = target.split(' ').map((pointer) => cutOut(byId, pointer));
        const expected = ranges.map(({ start, end }) => reading.layer.text.slice(start, end));
        if (ranges.length > 0) expect(words.join('')).toBe(expected.join('').replaceAll('\n\n', ''));
      }
  });

  it('gives the license, the rights holder, the archived copy and the day of fetching, if they are known', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const library = corpus(
      article('plain', 'Words.'),
      article('free', 'Words.', {
        license,
        rightsHolder: 'Ann',
        archived: 'https://a.example/1',
        retrieved: '2024-03',
      }),
    );
    const [plain, free] = ['plain', 'free'].map((id) =>
      parse(tei(library, [editionOf(library, id)])).filter(({ path }) => path.includes('bibl/')),
    );
    expect(plain?.map(({ name }) => name)).toEqual(['title']);
    expect(free?.map(({ name, text, attributes }) => [name, text.trim(), attributes['target']])).toEqual([
      ['title', 'A title', undefined],
      ['ptr', '', 'https://a.example/1'],
      ['date', '', undefined],
      ['availability', '', undefined],
      ['p', 'Ann', undefined],
      ['licence', 'CC BY 4.0', license],
    ]);
  });

  it('keeps links, emphasis, line breaks, footnotes, lists, tables and the addresses of pictures', () => {
    const body = [
      'A [*very* old](https://a.example/) mill[^1] and **its** wheel.',
      '> The boatman mends\n> his net.'.replace('mends\n', 'mends\\\n'),
      '1. one\n2. two',
      '| a | b |\n| - | - |\n| c | d |',
      '[^1]: The yearly report.',
    ].join('\n\n');
    const blocks = ['A very old', 'The boatman', 'one', 'a', 'The yearly'].map((starts, i) => ({
      id: `p${i + 1}`,
      starts,
    }));
    const figures = [{ caption: 'The mill.', src: 'https://a.example/mill.jpg' }];
    const library = corpus(article('a', body, { blocks, figures }));
    const xml = tei(library, [editionOf(library, 'a')]).replaceAll(' />', '/>');
    const inside = (id: string) =>
      new RegExp(`xml:id="block.a.${id}"[^>]*>([\\s\\S]*?)</(?:p|quote|list|table|note)>`).exec(xml)?.[1];
    expect(inside('p1')).toBe(
      'A <ref target="https://a.example/"><hi rend="italic">very</hi> old</ref> mill<ref type="noteAnchor" n="1" target="#block.a.p5"/> and <hi rend="bold">its</hi> wheel.',
    );
    expect(xml).toContain('The boatman mends<lb/>\nhis net.');
    expect(inside('p3')).toBe('<item>one</item>\n<item>two</item>');
    expect(inside('p4')).toContain('<row><cell>c</cell>\n<cell>d</cell></row>');
    expect(xml).toMatch(/<note xml:id="block.a.p5" [^>]*place="foot" n="1">The yearly report.</);
    expect(xml).toMatch(/<graphic url="https:\/\/a.example\/mill.jpg"\/>\n<ab xml:id="block.a.caption-1"/);
  });

  it('gives the records of an actor in authority files, each with the file’s name', () => {
    const library = hardCases();
    const ids = parse(tei(library, editionsOf(library))).filter(({ name }) => name === 'idno');
    expect(ids.map(({ path, attributes, text }) => [path, attributes['type'], text])).toEqual([
      ['teiCorpus/standOff/listPerson/person/idno', 'Wikidata', JANE[0]],
      ['teiCorpus/standOff/listPerson/person/idno', 'URI', JANE[1]],
    ]);
  });

  it('says who made and who reviewed a claim, an argument and an actor, and when', () => {
    const library = hardCases();
    const elements = parse(tei(library, editionsOf(library)));
    for (const id of ['claim.a.dear', 'remark.a.reported', 'credit.jane']) {
      const start = elements.findIndex(({ attributes }) => attributes['xml:id'] === id);
      const own = elements.slice(start, start + 11).map(({ name, text, attributes }) => {
        const { status, when, who } = attributes;
        return [name, status ?? text.trim(), when, who].filter((part) => part !== undefined && part !== '').join(' ');
      });
      expect(own.slice(1)).toEqual([
        'respStmt',
        'resp creator',
        'persName Ann "Lee" & <Co>',
        'respStmt',
        'resp reviewer',
        'persName Bob; =B',
        'revisionDesc',
        `change created 2019-09-05 #creator.${id}`,
        'change modified 2020-01-02',
        `change reviewed 2020-03-04 #reviewer.${id}`,
      ]);
    }
  });

  it('names who reports a claim and how certainly, whom it addresses, and the role of a mention', () => {
    const library = hardCases();
    const elements = parse(tei(library, editionsOf(library)));
    const roles = elements.filter(({ name, attributes }) => name === 'note' && attributes['type'] === 'role');
    expect(roles.map(({ text }) => text)).toEqual(['holder']);
    const pointers = elements.map(({ attributes: { type, subtype, target } }) => [type, subtype, target]);
    expect(pointers.filter(([type]) => type === 'via' || type === 'addressee')).toEqual([
      ['addressee', undefined, '#actor.jane'],
      ['via', undefined, '#actor.town'],
      ['via', 'probable', '#actor.jane'],
    ]);
  });

  it('marks boosters, main claims, premises as held, and inferences of the editors', () => {
    const library = hardCases();
    const elements = parse(tei(library, editionsOf(library)));
    const notes = (type: string) => elements.filter((one) => one.attributes['type'] === type);
    expect(notes('booster').map(({ text }) => text)).toEqual(['Twin.']);
    expect(
      notes('main')
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['concludes', 'explains']);
    expect(notes('held').map(({ attributes }) => attributes['target'])).toEqual(['#claim.a.pieces', '#claim.a.unsaid']);
    const conjectures = elements.filter(({ attributes }) => attributes['evidence'] === 'conjecture');
    expect(conjectures.map(({ attributes }) => attributes['xml:id'])).toEqual(['argument.a.reported']);
  });

  it.each(libraries)('obeys the rules of TEI for annotations and relations, for %s', async (_, read) => {
    const library = await read();
    const elements = parse(tei(library, editionsOf(library)));
    for (const { attributes } of elements.filter(({ name }) => name === 'annotation')) {
      expect(attributes).toMatchObject({ 'xml:id': expect.any(String), target: expect.stringMatching(/^#/) });
      expect(['classifying', 'commenting', 'describing', 'questioning', 'identifying']).toContain(
        attributes['motivation'],
      );
    }
    const inside = (parent: string) =>
      elements.flatMap(({ path, name }) => (path.endsWith(`/${parent}/${name}`) ? [name] : []));
    const allowed = ['respStmt', 'revisionDesc', 'note', 'ptr'];
    expect(allowed).toEqual(expect.arrayContaining([...new Set(inside('annotation'))]));
    expect(new Set(inside('relation'))).toEqual(new Set(inside('relation').length > 0 ? ['desc'] : []));
  });

  it.each(libraries)('has the text of every block, for %s', async (_, read) => {
    const library = await read();
    for (const edition of editionsOf(library)) {
      const byId = new Map(parse(tei(library, [edition])).map((element) => [element.attributes['xml:id'], element]));
      const { layer } = edition.reading;
      for (const { id, start, end } of layer.blocks)
        expect(byId.get(`block.${edition.id}.${id}`)?.text).toBe(layer.text.slice(start, end));
    }
  });

  it('replaces a character that XML forbids', () => {
    const library = corpus(
      article('a', 'Words.'),
      claim('a/c', { implicit: true, statement: 'A\u0001B & <C> ]]> "D"' }),
    );
    expect(parse(tei(library, editionsOf(library))).map(({ text }) => text)).toContain('A\uFFFDB & <C> ]]> "D"');
  });

  it('names the other article’s file for a premise that is not its own', () => {
    const library = hardCases();
    const active = parse(tei(library, [editionOf(library, 'a')])).flatMap(
      ({ attributes }) => attributes['active'] ?? [],
    );
    expect(active).toContain('#claim.a.dear b.tei.xml#claim.b.much');
  });

  it('says the language, and marks up the fixtures’ actors once in a library', async () => {
    const library: Corpus = await readFixtures();
    const elements = parse(tei(library, editionsOf(library)));
    expect(elements.filter(({ name }) => name === 'text').map(({ attributes }) => attributes['xml:lang'])).toEqual([
      'en',
      'fa',
      'en',
    ]);
    expect(elements.filter(({ attributes }) => attributes['xml:id'] === 'actor.municipality')).toHaveLength(1);
  });
});

/** @throws if the XML is not well-formed, or a namespace is not bound */
function parse(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, (attribute as SaxesAttributeNS).value]);
    const path = [...open.map((element) => element.name), name].join('/');
    const element = { name, path, attributes: Object.fromEntries(values), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    // The text of a block includes the words of the elements inside it.
    const block = open.findIndex(({ attributes }) => attributes['xml:space'] !== undefined);
    for (const element of open.slice(block)) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

/** The pointers to elements of the same document. Pointers to other files are left out. */
function pointersOf({ attributes }: Element): readonly string[] {
  return ['target', 'active', 'passive', 'ref', 'who'].flatMap((name) =>
    (attributes[name] ?? '').split(' ').filter((pointer) => pointer.startsWith('#')),
  );
}

function idIn(pointer: string): string {
  return /^#string-range\(([^,]+),/.exec(pointer)?.[1] ?? pointer.slice(1);
}

function cutOut(byId: ReadonlyMap<string | undefined, Element>, pointer: string): string {
  const [, id, offset, length] = /^#string-range\(([^,]+),(\d+),(\d+)\)$/.exec(pointer) ?? [];
  const points = Array.from(byId.get(id)?.text ?? '');
  return points.slice(Number(offset), Number(offset) + Number(length)).join('');
}
