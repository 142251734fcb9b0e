// Editions → TEI P5. The text is unchanged, in blocks. All annotations are in <standOff> and refer to code points of a block by
// string-range (TEI Guidelines §17.2.4). One article is a <TEI>, a library is a <teiCorpus>.

import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { nameOfActor } from '../model/actor-name.ts';
import type { Article } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { licenseOf } from '../model/license.ts';
import type { Edition } from './edition.ts';
import { actorXmlId, blockXmlId, textXmlId } from './tei-pointers.ts';
import { actorList, annotationList, relationList } from './tei-stand-off.ts';

const NAMESPACE = { xmlns: 'http://www.tei-c.org/ns/1.0' };

/** Characters that XML 1.0 forbids. Each is replaced by one character, so that offsets stay correct; toXml would remove it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

export function tei(corpus: Corpus, editions: readonly Edition[]): string {
  const [only] = editions.length === 1 ? editions : [];
  const actors = actorList([...new Set(editions.flatMap((edition) => edition.actors))]);
  const root =
    only === undefined
      ? x('teiCorpus', NAMESPACE, [
          libraryHeader(corpus),
          ...(actors.length > 0 ? [x('standOff', [...actors])] : []),
          ...editions.map((edition) => document(edition, {}, [])),
        ])
      : document(only, NAMESPACE, actors);
  // XML forbids "]]>" in text, but toXml does not escape it.
  const xml = toXml(inLines(root), { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** Puts each child of elements without text on a separate line, and replaces characters that XML forbids. */
function inLines(element: Element): Element {
  const inner = element.children.map((child) => {
    if (child.type === 'text') return { ...child, value: child.value.replace(ILLEGAL, '\uFFFD') };
    return child.type === 'element' ? inLines(child) : child;
  });
  if (inner.length === 0 || inner.some(({ type }) => type !== 'element')) return { ...element, children: inner };
  const line = { type: 'text', value: '\n' } as const;
  return { ...element, children: [...inner.flatMap((child) => [line, child]), line] };
}

function document(edition: Edition, attributes: Record<string, string>, actors: readonly Element[]): Element {
  const said = [...actors, ...annotationList(edition), ...relationList(edition)];
  return x('TEI', attributes, [header(edition), ...(said.length > 0 ? [x('standOff', said)] : []), text(edition)]);
}

function libraryHeader({ site }: Corpus): Element {
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', site.title)]),
      x('publicationStmt', [x('p', site.description ?? '')]),
      x('sourceDesc', [x('p')]),
    ]),
  ]);
}

function header({ corpus, reading, id, textSha256 }: Edition): Element {
  const { data } = reading.article;
  const authors = data.authors.map((author) =>
    x('author', { ref: `#${actorXmlId(author)}` }, nameOfActor(corpus.actors, author)),
  );
  const source = [
    ...authors,
    x('title', data.title),
    ...(data.publication === undefined ? [] : [x('publisher', data.publication)]),
    ...(data.published === undefined ? [] : [x('date', { when: data.published })]),
    ...(data.url === undefined ? [] : [x('ptr', { target: data.url })]),
    ...(data.archived === undefined ? [] : [x('ptr', { type: 'archived', target: data.archived })]),
    ...(data.retrieved === undefined ? [] : [x('date', { type: 'retrieved', when: data.retrieved })]),
    ...availability(data),
  ];
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', data.title), ...authors]),
      x('publicationStmt', [x('p', data.rights ?? '')]),
      x('sourceDesc', [x('bibl', source)]),
    ]),
    x('encodingDesc', [x('p', `The SHA-256 of the text in ${id}.txt: ${textSha256}`)]),
    x('profileDesc', [x('langUsage', [x('language', { ident: data.language })])]),
  ]);
}

/** The license and the rights holder (TEI Guidelines §2.2.4); nothing where neither is known. */
function availability({ license, rightsHolder }: Article): readonly Element[] {
  const { name, url } = licenseOf(license ?? '');
  const said = [
    ...(rightsHolder === undefined ? [] : [x('p', rightsHolder)]),
    ...(license === undefined ? [] : [x('licence', url === undefined ? {} : { target: url }, name)]),
  ];
  return said.length === 0 ? [] : [x('availability', said)];
}

/** TEI elements for kinds of blocks; other kinds are an <ab>. */
const ELEMENTS: Readonly<Record<string, string>> = { title: 'head', dek: 'head', paragraph: 'p', quote: 'quote' };

function text({ reading, id }: Edition): Element {
  const blocks = reading.layer.blocks.map((block) => {
    const name = ELEMENTS[block.kind];
    const words = reading.layer.text.slice(block.start, block.end);
    const attributes = { 'xml:id': blockXmlId(id, block.id), 'xml:space': 'preserve' };
    return name === undefined || block.kind === 'dek'
      ? x(name ?? 'ab', { ...attributes, type: block.kind }, words)
      : x(name, attributes, words);
  });
  return x('text', { 'xml:lang': reading.article.data.language }, [
    x('body', { 'xml:id': textXmlId(id) }, blocks.length > 0 ? blocks : [x('p')]),
  ]);
}
