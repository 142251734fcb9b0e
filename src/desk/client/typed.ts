// The contents of a form before they are saved. They are plain data, so that the browser's session storage can keep them.

import { OWN_FIELDS } from '../../library/editing/plan.ts';
import type { CollectionName } from '../../model/collections.ts';
import type { Selector } from '../../model/selector.ts';
import type { EntryView } from '../view.ts';

export interface Typed {
  readonly collection: CollectionName;
  /** The file of the entry being changed; undefined for a new entry. */
  readonly file?: string | undefined;
  /** The queued entry that the form corrects: its number in the queue, its id, and the reason why it is queued. */
  readonly queued?: { readonly index: number; readonly id: string | undefined; readonly reason: string } | undefined;
  /** The frontmatter without the passage. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly quotes: readonly Selector[];
  readonly body: string;
  /** The types of new actors, by their names. The actors are made together with the entry. */
  readonly newActors?: Readonly<Record<string, string>> | undefined;
  /** New unstated premises of an argument, made together with the argument. */
  readonly unstated?: readonly Unstated[] | undefined;
  /** Text in fields that add something to the form, before it is added: a half-typed name. By the ids of the fields. */
  readonly pending?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface Unstated {
  readonly key: string;
  readonly statement: string;
  readonly type: string;
}

/** Fields that are not in the form, because the passage or Postil fills them. */
const NOT_TYPED = ['quote', 'quotes', ...OWN_FIELDS];

export function typedFrom({
  collection,
  file,
  data,
  body,
}: Pick<EntryView, 'collection' | 'data' | 'body'> & { readonly file?: string }): Typed {
  const fields = Object.fromEntries(Object.entries(data).filter(([name]) => !NOT_TYPED.includes(name)));
  return { collection, file, fields, quotes: quotesOf(data), body };
}

export function quotesOf(data: Readonly<Record<string, unknown>>): readonly Selector[] {
  const { quote, quotes } = data as { readonly quote?: Selector; readonly quotes?: readonly Selector[] };
  return quotes ?? (quote === undefined ? [] : [quote]);
}

/** The words by which people recognize an entry: its label, title or name, otherwise its slug. */
export function titleOf({ data, slug }: EntryView): string {
  return String(data['label'] ?? data['title'] ?? data['name'] ?? slug);
}

/** The frontmatter of a new entry. Empty fields are left out. */
export function dataOf({ fields, quotes }: Typed): Readonly<Record<string, unknown>> {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return { ...passageFields(quotes), ...Object.fromEntries(kept) };
}

/** The fields that differ from the entry; `null` for a field that is now empty. */
export function changesOf(typed: Typed, { data }: EntryView): Readonly<Record<string, unknown>> {
  const changes = Object.entries(typed.fields)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(data[name]))
    .filter(([name, value]) => !(isEmpty(value) && isEmpty(data[name])))
    .map(([name, value]) => [name, isEmpty(value) ? null : value] as const);
  const isMoved = JSON.stringify(typed.quotes) !== JSON.stringify(quotesOf(data));
  const passage = isMoved ? { quote: null, quotes: null, ...passageFields(typed.quotes) } : {};
  const shown = Object.entries(passage).filter(([name, value]) => value !== null || data[name] !== undefined);
  return { ...Object.fromEntries(changes), ...Object.fromEntries(shown) };
}

function passageFields(quotes: readonly Selector[]): Readonly<Record<string, unknown>> {
  if (quotes.length === 0) return {};
  return quotes.length === 1 ? { quote: quotes[0] } : { quotes };
}

/** Whether the form of a new entry began with words picked in the text, or with a chosen claim. */
export function isBegun({ file, queued, fields, quotes }: Typed): boolean {
  const chosen = [fields['premises'], fields['conclusion'], fields['target']];
  return file === undefined && queued === undefined && (quotes.length > 0 || chosen.some((one) => !isEmpty(one)));
}

export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
