// The frame of a TEI document: its header, and its text as XML.

import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { nameOfActor } from '../model/actor-name.ts';
import type { Article } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import { licenseOf } from '../model/license.ts';
import type { Edition } from './edition.ts';

export const NAMESPACE = { xmlns: 'http://www.tei-c.org/ns/1.0' };

/**
 * Characters that XML 1.0 forbids. Each is replaced by one character, because toXml would remove it, and then all later
 * offsets would be wrong.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

export function xmlOf(root: Element): string {
  // XML forbids "]]>" in text, but toXml does not escape it.
  const xml = toXml(inLines(root), { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/**
 * Puts each child of an element that contains no text on its own line, and replaces characters that XML forbids. White
 * space in the text of the edition is not changed.
 */
function inLines(element: Element, isWithinText = false): Element {
  const isText = isWithinText || element.attributes['xml:space'] !== undefined;
  const inner = element.children.map((child) => {
    if (child.type === 'text') return { ...child, value: child.value.replace(ILLEGAL, '\uFFFD') };
    return child.type === 'element' ? inLines(child, isText) : child;
  });
  if (isText || inner.length === 0 || inner.some(({ type }) => type !== 'element'))
    return { ...element, children: inner };
  const line = { type: 'text', value: '\n' } as const;
  return { ...element, children: [...inner.flatMap((child) => [line, child]), line] };
}

export function libraryHeader({ site }: Corpus): Element {
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', site.title)]),
      x('publicationStmt', [x('p', site.description ?? '')]),
      x('sourceDesc', [x('p')]),
    ]),
  ]);
}

/** @param refOf returns the pointer to an author */
export function header({ corpus, reading, id, textSha256 }: Edition, refOf: (author: string) => string): Element {
  const { data } = reading.article;
  const authors = data.authors.map((author) => x('author', { ref: refOf(author) }, nameOfActor(corpus.actors, author)));
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

/** The license and the rights holder (TEI Guidelines §2.2.4). Empty if both are unknown. */
function availability({ license, rightsHolder }: Article): readonly Element[] {
  const { name, url } = licenseOf(license ?? '');
  const said = [
    ...(rightsHolder === undefined ? [] : [x('p', rightsHolder)]),
    ...(license === undefined ? [] : [x('licence', url === undefined ? {} : { target: url }, name)]),
  ];
  return said.length === 0 ? [] : [x('availability', said)];
}
