// Parser events of a page → the contents of its head: title, language, meta elements, addresses of the page and its
// license, comments and JSON-LD.

import type { PageHead } from './page.ts';

/** Maximum number of comments, and maximum length of a comment in code units. Other comments are ignored. */
const MOST_COMMENTS = 200;
const LONGEST_COMMENT = 1000;

const NAMES_AUTHOR = /(?:author|creator)$/;

/** Maximum number of meta elements for authors. A page with more of them is a list of texts by several authors. */
const MOST_AUTHORS = 40;

/**
 * Minimum length, in code units, of a script that may contain a text. The scripts of Next.js are kept at any length,
 * because it divides its data into many scripts.
 */
const SHORTEST_SCRIPT = 300;

type Attributes = Readonly<Record<string, string>>;

export interface HeadReader {
  open(name: string, attributes: Attributes): void;
  /** The text of an element that the page does not show, such as `title` or `script`. */
  text(text: string): void;
  close(name: string): void;
  comment(text: string): void;
  read(): PageHead;
}

export function headReader(): HeadReader {
  const meta = new Map<string, string>();
  const authors = new Map<string, string[]>();
  const data: string[] = [];
  const scripts: string[] = [];
  let title = '';
  let language: string | undefined;
  let canonical: string | undefined;
  let license: string | undefined;
  const comments: string[] = [];
  let collecting: 'title' | 'data' | 'script' | undefined;
  const put = (name: string, value: string) => {
    if (!meta.has(name)) meta.set(name, value);
    if (NAMES_AUTHOR.test(name)) authors.set(name, [...(authors.get(name) ?? []), value].slice(0, MOST_AUTHORS));
  };
  return {
    open(name, attributes) {
      if (name === 'html') language ??= attributes['lang'];
      if (name === 'meta' && attributes['content'] !== undefined && attributes['content'] !== '')
        for (const key of propertiesOf(attributes)) put(key, attributes['content']);
      if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') canonical ??= attributes['href'];
      if (attributes['rel'] !== undefined && isLicense(attributes['rel'])) license ??= attributes['href'];
      if (name === 'time' && attributes['datetime'] !== undefined) put('time', attributes['datetime']);
      if (name === 'title' && title === '') collecting = 'title';
      if (name === 'script' && attributes['type']?.toLowerCase() === 'application/ld+json') {
        collecting = 'data';
        data.push('');
      } else if (name === 'script' && attributes['src'] === undefined) {
        collecting = 'script';
        scripts.push('');
      }
    },
    text(text) {
      if (collecting === 'title') title += text;
      if (collecting === 'data') data.push(`${data.pop() ?? ''}${text}`);
      if (collecting === 'script') scripts.push(`${scripts.pop() ?? ''}${text}`);
    },
    close(name) {
      if (name === 'title' || name === 'script') collecting = undefined;
    },
    comment(text) {
      if (comments.length < MOST_COMMENTS && text.length <= LONGEST_COMMENT) comments.push(text);
    },
    read: () => ({
      title: title.replace(/\s+/g, ' ').trim(),
      language,
      meta,
      authors,
      canonical,
      license,
      comments,
      data,
      scripts: scripts.filter((script) => script.length >= SHORTEST_SCRIPT || script.includes('__next_f')),
    }),
  };
}

/** The names of a meta element, in lower case. Its property may contain several names with spaces between them. */
function propertiesOf({ property, name, itemprop = '' }: Attributes): readonly string[] {
  const names = property === undefined ? [name ?? itemprop] : property.split(/\s+/);
  return names.filter((one) => one !== '').map((one) => one.toLowerCase());
}

function isLicense(rel: string): boolean {
  return rel.toLowerCase().split(' ').includes('license');
}
