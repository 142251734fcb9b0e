// An Atom feed → its violations of RFC 4287, each with the section. The feed is read by a general XML parser, so that
// the check does not depend on the code that writes the feed.

import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export const ATOM = 'http://www.w3.org/2005/Atom';

/** @returns one line for each broken rule */
export function atomFaults(xml: string): readonly string[] {
  const roots = childrenOf(parseDocument(xml, { xmlMode: true }));
  const [feed] = roots;
  if (roots.length !== 1 || feed?.name !== 'feed') return ['2: one feed is the document'];
  const entries = named(feed, 'entry');
  const wrong = [...xml].filter((character) => !isCharacter(character.codePointAt(0) ?? 0));
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...rule('XML 1.0, 2.2: every character is one of XML’s', wrong.length === 0),
    ...rule('1.1: the namespace is Atom’s', feed.attribs['xmlns'] === ATOM),
    ...containerFaults(feed, 'feed'),
    ...rule(
      '4.1.1: a feed or all of its entries have an author',
      named(feed, 'author').length > 0 || entries.every((entry) => named(entry, 'author').length > 0),
    ),
    ...entries.flatMap((entry, i) => containerFaults(entry, `entry ${i + 1}`)),
    ...rule('4.1.1: no two entries are the same at the same time', new Set(ids).size === ids.length),
  ];
}

export function entriesOf(xml: string): readonly Element[] {
  const [feed] = childrenOf(parseDocument(xml, { xmlMode: true }));
  return feed === undefined ? [] : named(feed, 'entry');
}

export function textOf(element: Element, name: string): string {
  const [child] = named(element, name);
  return child === undefined ? '' : DomUtils.textContent(child).trim();
}

/** Violations in the elements that feed and entry have in common (§4.1.1, §4.1.2). */
function containerFaults(element: Element, place: string): readonly string[] {
  const links = named(element, 'link');
  const alternates = links.filter(({ attribs }) => (attribs['rel'] ?? 'alternate') === 'alternate');
  const kinds = alternates.map(({ attribs }) => `${attribs['type']} ${attribs['hreflang']}`);
  const once = ['id', 'title', 'updated'].flatMap((name) =>
    rule(`4.1: exactly one ${name}`, named(element, name).length === 1),
  );
  const atMostOnce = ['subtitle', 'summary', 'rights', 'published', 'generator', 'icon', 'logo', 'content'].flatMap(
    (name) => rule(`4.1: at most one ${name}`, named(element, name).length <= 1),
  );
  return [
    ...once,
    ...atMostOnce,
    ...rule('3.3: updated is a date and time of RFC 3339', DATE_TIME.test(textOf(element, 'updated'))),
    ...rule('4.2.6: the id is an IRI with a scheme', /^[a-z][a-z0-9+.-]*:\S+$/i.test(textOf(element, 'id'))),
    ...rule(
      '4.2.7: a link has an href that is an IRI reference',
      links.every(({ attribs }) => /^[^\s<>"{}|\\^`]+$/.test(attribs['href'] ?? '')),
    ),
    ...rule('4.1: one alternate link of a kind', new Set(kinds).size === kinds.length),
    ...rule('4.1.2: without content there is an alternate link', element.name === 'feed' || alternates.length > 0),
    ...rule(
      '3.2.1: a person has one name',
      named(element, 'author').every((author) => named(author, 'name').length === 1 && textOf(author, 'name') !== ''),
    ),
    ...rule(
      '3.1.1.1: a text without a type holds no elements',
      named(element, 'title').every((title) => childrenOf(title).length === 0),
    ),
  ].map((fault) => `${place}: ${fault}`);
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function rule(text: string, holds: boolean): readonly string[] {
  return holds ? [] : [text];
}

function named(element: Element, name: string): readonly Element[] {
  return childrenOf(element).filter((child) => child.name === name);
}

function childrenOf(parent: Element | ReturnType<typeof parseDocument>): readonly Element[] {
  return DomUtils.getChildren(parent).filter((child) => child.type === 'tag') as Element[];
}
