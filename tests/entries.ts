// Entries for tests. A test gives only the fields that matter to it.

import { type CollectionName, collections, type Entry } from '../src/model/collections.ts';
import type { Corpus } from '../src/model/corpus.ts';
import { corpusOf } from '../src/model/corpus-of.ts';

/** An entry with `data` parsed by the schema of its collection, which adds default values. */
export function entry<C extends CollectionName>(
  collection: C,
  id: string,
  data: Record<string, unknown>,
  body = '',
): Entry<C> {
  return {
    collection,
    id,
    file: `${collection}/${id}.md`,
    data: collections[collection].schema.parse(data),
    body,
  } as unknown as Entry<C>;
}

export function article(id: string, body: string, data: Record<string, unknown> = {}): Entry<'articles'> {
  const blocks = body
    .split('\n\n')
    .map((text, i) => ({ id: `p${i + 1}`, starts: text.replace(/^[#>*\s-]+/, '').slice(0, 12) }));
  return entry(
    'articles',
    id,
    { title: 'A title', source: { file: `${id}.txt`, sha256: '0' }, blocks, status: 'reviewed', ...data },
    body,
  );
}

export function claim(id: string, data: Record<string, unknown>): Entry<'claims'> {
  return entry('claims', id, {
    statement: `Statement of ${id}.`,
    label: id,
    type: 'fact',
    status: 'reviewed',
    ...data,
  });
}

export function argument(id: string, data: Record<string, unknown>): Entry<'arguments'> {
  return entry('arguments', id, { title: `Title of ${id}`, relation: 'support', status: 'reviewed', ...data });
}

export function actor(id: string, data: Record<string, unknown>): Entry<'actors'> {
  return entry('actors', id, { name: id, type: 'person', status: 'reviewed', ...data });
}

export function note(id: string, quote: unknown, body = 'A remark.'): Entry<'notes'> {
  return entry('notes', id, { quote, kind: 'term', status: 'reviewed' }, body);
}

export function question(id: string, quote: unknown, body = 'Why?'): Entry<'questions'> {
  return entry('questions', id, { quote, status: 'reviewed' }, body);
}

export function corpus(...entries: readonly Entry[]): Corpus {
  return corpusOf(entries);
}
