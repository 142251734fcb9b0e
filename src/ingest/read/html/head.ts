// Parser events of a page → the contents of its head: title, language, meta elements, canonical address and JSON-LD.

import type { PageHead } from './page.ts';

type Attributes = Readonly<Record<string, string>>;

export interface HeadReader {
  open(name: string, attributes: Attributes): void;
  /** Text in an element that the page does not show, such as `title` or `script`. */
  text(text: string): void;
  close(name: string): void;
  read(): PageHead;
}

export function headReader(): HeadReader {
  const meta = new Map<string, string>();
  const data: string[] = [];
  let title = '';
  let language: string | undefined;
  let canonical: string | undefined;
  let collecting: 'title' | 'data' | undefined;
  const put = (key: string | undefined, value: string) => {
    if (key !== undefined && value !== '' && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), value);
  };
  return {
    open(name, attributes) {
      if (name === 'html') language ??= attributes['lang'];
      if (name === 'meta')
        put(attributes['property'] ?? attributes['name'] ?? attributes['itemprop'], attributes['content'] ?? '');
      if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') canonical ??= attributes['href'];
      if (name === 'time' && attributes['datetime'] !== undefined) put('time', attributes['datetime']);
      if (name === 'title' && title === '') collecting = 'title';
      if (name === 'script' && attributes['type']?.toLowerCase() === 'application/ld+json') {
        collecting = 'data';
        data.push('');
      }
    },
    text(text) {
      if (collecting === 'title') title += text;
      if (collecting === 'data') data.push(`${data.pop() ?? ''}${text}`);
    },
    close(name) {
      if (name === 'title' || name === 'script') collecting = undefined;
    },
    read: () => ({ title: title.replace(/\s+/g, ' ').trim(), language, meta, canonical, data }),
  };
}
