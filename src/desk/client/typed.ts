// The contents of a form before they are saved. They are plain data, so that the browser's session storage can keep them.

import { OWN_FIELDS } from '../../library/editing/plan.ts';
import type { CollectionName } from '../../model/collections.ts';
import type { Selector } from '../../model/selector.ts';
import type { EntryView } from '../view.ts';

export interface Typed {
  readonly collection: CollectionName;
  /** The file of the entry being changed; undefined for a new entry. */
  readonly file?: string | undefined;
  /**
   * The entry when the form was opened. Saving writes the differences from this version. If the file changed on disk
   * since then, the form shows both versions, even if the page has already read the new one.
   */
  readonly base?: Base | undefined;
  /** The queued entry that the form corrects: its key, its id, and the reason why it is queued. */
  readonly queued?: { readonly key: string; readonly id: string | undefined; readonly reason: string } | undefined;
  /** The frontmatter without the passage. A list of words has the lines as typed. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly quotes: readonly Selector[];
  readonly body: string;
  /** The types of new actors, by their names. The actors are made together with the entry. */
  readonly newActors?: Readonly<Record<string, string>> | undefined;
  /** New unstated premises of an argument, made together with the argument. */
  readonly unstated?: readonly Unstated[] | undefined;
  /**
   * Text in fields that add something to the form, such as half a name. It is not added yet. By the ids of the fields.
   */
  readonly pending?: Readonly<Record<string, string | undefined>> | undefined;
  /** Whether the editor chose the stance of a claim, or it followed a change of the holder. */
  readonly stanceBy?: 'editor' | 'holder' | undefined;
}

export type Base = Pick<EntryView, 'data' | 'body' | 'digest'>;

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
  ...base
}: Pick<EntryView, 'collection' | 'data' | 'body' | 'digest'> & { readonly file?: string }): Typed {
  const { data, body } = base;
  const fields = Object.fromEntries(Object.entries(data).filter(([name]) => !NOT_TYPED.includes(name)));
  return { collection, file, fields, quotes: quotesOf(data), body, ...(file !== undefined && { base }) };
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
  const kept = Object.entries(fields)
    .map(([name, value]) => [name, tidied(value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return { ...passageFields(quotes), ...Object.fromEntries(kept) };
}

/** A list of words without spaces around them and without empty lines; any other value as it is. */
function tidied(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return value;
  return value.map((one) => one.trim()).filter((one) => one !== '');
}

/** The fields that differ from the entry; `null` for a field that is now empty. */
export function changesOf(typed: Typed, { data }: Pick<EntryView, 'data'>): Readonly<Record<string, unknown>> {
  const changes = Object.entries(typed.fields)
    .map(([name, value]) => [name, tidied(value)] as const)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(data[name]))
    .filter(([name, value]) => !(isEmpty(value) && isEmpty(data[name])))
    .map(([name, value]) => [name, isEmpty(value) ? null : value] as const);
  const isMoved = JSON.stringify(typed.quotes) !== JSON.stringify(quotesOf(data));
  const passage = isMoved ? { quote: null, quotes: null, ...passageFields(typed.quotes) } : {};
  const shown = Object.entries(passage).filter(([name, value]) => value !== null || data[name] !== undefined);
  return { ...Object.fromEntries(changes), ...Object.fromEntries(shown) };
}

/** Whether saving the form of an existing entry would change the entry. */
export function hasChanges(typed: Typed): boolean {
  const { base = { data: {}, body: '' }, body } = typed;
  return Object.keys(changesOf(typed, base)).length > 0 || body.trim() !== base.body.trim();
}

function passageFields(quotes: readonly Selector[]): Readonly<Record<string, unknown>> {
  const [first, ...rest] = quotes.map((quote) => (typeof quote === 'string' ? quote.trim() : quote));
  if (first === undefined) return {};
  return rest.length === 0 ? { quote: first } : { quotes: [first, ...rest] };
}

/**
 * A claim with the stance that its holder asks for, unless the editor chose one: without a holder it is the author’s own,
 * so `reports` becomes `endorses`; a new claim with a holder is reported; a changed claim gets its former stance back.
 */
export function withStance(typed: Typed): Typed {
  const { collection, file, base, fields, stanceBy } = typed;
  if (collection !== 'claims' || stanceBy === 'editor') return typed;
  const now = fields['stance'] ?? 'endorses';
  const isOwn = isEmpty(fields['holder']);
  const former = file === undefined ? 'reports' : stanceBy === 'holder' ? base?.data['stance'] : undefined;
  const wanted = isOwn ? (now === 'reports' ? 'endorses' : now) : now === 'endorses' ? (former ?? now) : now;
  return wanted === now ? typed : { ...typed, stanceBy: 'holder', fields: { ...fields, stance: wanted } };
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
