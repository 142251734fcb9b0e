// The text that is brought in, as typed → the request to the server. Plain data and functions, without the page.

import { plainDate } from './fields.ts';

export interface Brought {
  /** The name of the file, which gives the article its id. */
  readonly name: string;
  readonly text?: string | undefined;
  /** The bytes of a file that is not plain text, in Base64. */
  readonly bytes?: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Whether the language model is to draft. */
  readonly byModel?: boolean | undefined;
}

export const EMPTY: Brought = { name: '', text: '', labels: {}, facts: {} };
export const FACTS = ['authors', 'published', 'publication', 'url', 'rights', 'language', 'dir'] as const;

export function isFact(name: unknown): boolean {
  return FACTS.some((fact) => fact === name);
}

export function hasNothing({ text = '', bytes, facts, name }: Brought): boolean {
  return text === '' && bytes === undefined && name === '' && Object.keys(facts).length === 0;
}

/** The request to read the text, or to make an article of it. Empty facts are left out. */
export function requestOf({ name, text, bytes, labels, facts }: Brought) {
  const kept = Object.entries(facts)
    .map(([fact, value]) => [fact, factFrom(fact, value)] as const)
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
  const content = bytes !== undefined ? { bytes } : text !== undefined ? { text } : {};
  return { name: fileName(name, text), ...content, given: { labels, facts: Object.fromEntries(kept) } };
}

/** The name as typed. If the field is empty, a name made of the first words. */
export function fileName(name: string, text = ''): string {
  if (name !== '') return /\.(?:txt|md|html?|docx)$/i.test(name) ? name : `${name}.txt`;
  const words =
    text
      .trim()
      .split('\n')[0]
      ?.toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9\s-]/g, '')
      .trim()
      .split(/\s+/)
      .slice(0, 6) ?? [];
  return `${words.join('-') || 'text'}.txt`;
}

/** A fact as typed → the value in the article's frontmatter. */
export function factFrom(fact: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const typed = value.trim();
  if (fact === 'authors') return typed.split(/\s*,\s*/).filter((one) => one !== '');
  return fact === 'published' ? plainDate(typed) : typed;
}

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
