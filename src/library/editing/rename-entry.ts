// An annotation or actor and its new id, or two actors to merge → the files in which the old id is replaced everywhere.
// The old id is added to `formerIds`, so that its page redirects to the new one. An actor to split → the files in which
// the chosen names and entries belong to the new actor.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editFrontmatter, type FieldChange } from '../../corpus/yaml/edit.ts';
import { entryText } from '../../corpus/yaml/write.ts';
import { distinctAuthorities } from '../../model/authority.ts';
import { type CollectionName, type Entry, isOf } from '../../model/collections.ts';
import { articleOf, isLive, slugOf } from '../../model/corpus.ts';
import { slug } from '../../model/entry.ts';
import { failure, type Outcome } from '../../model/problem.ts';
import { referencesOf, writtenAt } from '../../model/references.ts';
import type { Selector } from '../../model/selector.ts';
import type { Editor } from '../editor.ts';
import { nameOf } from './change-entries.ts';
import { entriesWith } from './entries-with.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan, PlannedFile } from './plan.ts';

export async function planEntryRename(folder: string, file: string, to: string): Promise<Outcome<EditPlan>> {
  const former = idIn(file);
  const id = former.includes('/') ? `${articleOf(former)}/${to}` : to;
  const entries = await entriesWith(folder, [former, id]);
  const entry = entries.find((one) => one.file === file);
  if (entry === undefined || isOf(entry, 'articles')) return missingEntry(file);
  const refused = refusalOf(entry, to, id, entries);
  if (refused !== undefined) return failure({ file, rule: 'id', ...refused });
  const renamed = `${entry.collection}/${id}.md`;
  const moved = editFrontmatter(await textOf(folder, file), [
    { path: ['formerIds'], value: [...formerIdsOf(entry), slugOf(entry.id)] },
  ]);
  const others = await replacedIn(folder, entries, entry, id);
  const own = others.find((one) => one.file === file);
  const content =
    own === undefined
      ? moved
      : editFrontmatter(String(own.content), [
          { path: ['formerIds'], value: [...formerIdsOf(entry), slugOf(entry.id)] },
        ]);
  const files = [
    ...others.filter((one) => one.file !== file),
    { file: renamed, content },
    { file, content: undefined },
  ];
  return { value: { label: `Rename ${nameOf(entry)} to ${to}`, files } };
}

/**
 * @param file the actor's file that is removed
 * @param into the id of the actor that remains
 */
export async function planActorMerge(folder: string, file: string, into: string): Promise<Outcome<EditPlan>> {
  const entries = await entriesWith(folder, [idIn(file), idIn(into)]);
  const [from, to] = [file, into].map((name) => entries.find((one) => one.file === name));
  if (from === undefined || to === undefined || !isOf(from, 'actors') || !isOf(to, 'actors')) return missingEntry(file);
  if (from === to)
    return failure({ file, rule: 'same-actor', found: 'both are the same actor', remedy: 'choose two actors' });
  const names = [...to.data.aliases, from.data.name, ...from.data.aliases];
  const aliases = [...new Set(names)].filter((name) => name !== to.data.name);
  const others = await replacedIn(folder, entries, from, to.id);
  const text = String(others.find((one) => one.file === into)?.content ?? (await textOf(folder, into)));
  const formerIds = [...new Set([...formerIdsOf(to), from.id, ...formerIdsOf(from)])];
  const merged = editFrontmatter(text, [
    { path: ['aliases'], value: aliases },
    ...(from.data.sameAs.length > 0
      ? [{ path: ['sameAs'], value: distinctAuthorities([...to.data.sameAs, ...from.data.sameAs]) }]
      : []),
    { path: ['formerIds'], value: formerIds },
  ]);
  const files = [
    ...others.filter((one) => one.file !== into && one.file !== file),
    { file: into, content: merged },
    { file, content: undefined },
  ];
  return { value: { label: `Merge ${nameOf(from)} into ${nameOf(to)}`, files } };
}

/** The names, entries and passages of an actor that belong to a new actor. */
export interface Split {
  readonly file: string;
  /** The name of the new actor, and its id. */
  readonly name: string;
  readonly to: string;
  /** Other names that mean the new actor: aliases of the old actor, or names in the cast of the article. */
  readonly names: readonly string[];
  /** The files of the annotations whose holder is the new actor. */
  readonly entries: readonly string[];
  /** Passages of the article that mean the new actor, although their words are a name of the old actor. */
  readonly mentions: readonly Selector[];
}

export function planSplit(opened: OpenEdition, split: Split, { name: creator, day }: Editor): Outcome<EditPlan> {
  const from = opened.entries.find(({ file }) => file === split.file);
  const article = opened.corpus.articles.get(opened.article);
  if (from === undefined || article === undefined || !isOf(from, 'actors')) return missingEntry(split.file);
  const file = `actors/${split.to}.md`;
  const refused = refusalOf(from, split.to, split.to, opened.entries);
  if (refused !== undefined || existsSync(join(opened.folder, file)))
    return failure({
      file,
      rule: 'id',
      ...(refused ?? { found: 'there is such a file', remedy: 'choose another name' }),
    });
  const [moved, kept] = partition(from.data.aliases, split.names);
  const { type } = from.data;
  const aliases = moved.filter((name) => name !== split.name);
  const made = { status: 'reviewed', creator, created: day, name: split.name, type, aliases };
  const edited = (one: Entry, changes: readonly FieldChange[]): readonly PlannedFile[] =>
    changes.length === 0
      ? []
      : [{ file: one.file, content: editFrontmatter(opened.files.get(one.file)?.text ?? '', changes) }];
  const others = opened.entries
    .filter((one) => split.entries.includes(one.file) && !isOf(one, 'articles') && !isOf(one, 'actors'))
    .flatMap((one) => edited(one, changesIn(one, 'actors', from.id, split.to)));
  const files = [
    { file, content: entryText(made) },
    ...edited(from, moved.length === 0 ? [] : [{ path: ['aliases'], value: kept.length === 0 ? undefined : kept }]),
    ...edited(article, splitCast(article, from.id, split)),
    ...others,
  ];
  return { value: { label: `Split “${split.name}” from ${nameOf(from)}`, files } };
}

function partition(all: readonly string[], chosen: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [all.filter((one) => chosen.includes(one)), all.filter((one) => !chosen.includes(one))];
}

function splitCast({ data }: Entry<'articles'>, from: string, { to, names, mentions }: Split): readonly FieldChange[] {
  const { aliases = [], include = [], exclude = [] } = data.cast[from] ?? {};
  const [moved, kept] = partition(aliases, names);
  if (moved.length + mentions.length === 0) return [];
  return [
    { path: ['cast', from], value: memberOf({ aliases: kept, include, exclude: [...exclude, ...mentions] }) },
    { path: ['cast', to], value: memberOf({ aliases: moved, include: mentions, exclude: [] }) },
  ];
}

/** The lists of an actor in the cast, without the empty ones; undefined if all are empty. */
function memberOf(lists: Readonly<Record<string, readonly unknown[]>>): object | undefined {
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** The id in the path of an entry's file: `claims/ferry/poor.md` → `ferry/poor`. */
function idIn(file: string): string {
  return file.replace(/^[^/]*\//, '').replace(/\.md$/, '');
}

function missingEntry(file: string) {
  return failure({ file, rule: 'no-entry', found: 'this entry does not exist', remedy: 'reload the page' });
}

function refusalOf(entry: Entry, to: string, id: string, entries: readonly Entry[]) {
  const parsed = slug.safeParse(to);
  if (!parsed.success)
    return { found: `“${to}” is not an id: ${parsed.error.issues[0]?.message}`, remedy: 'choose another id' };
  const same = entries.filter((one) => one.collection === entry.collection && one !== entry);
  const isTaken = same.some((one) => one.id === id || formerIdsOf(one).some((former) => idBeside(one, former) === id));
  return isTaken || entry.id === id
    ? { found: `“${to}” is or was the id of another entry`, remedy: 'choose an id that was never used' }
    : undefined;
}

/** The full id of an entry with another slug. */
function idBeside({ id }: Entry, other: string): string {
  return id.includes('/') ? `${articleOf(id)}/${other}` : other;
}

function formerIdsOf({ data }: Entry): readonly string[] {
  return 'formerIds' in data ? data.formerIds : [];
}

/** The files in which an entry's id is replaced by another. */
async function replacedIn(
  folder: string,
  entries: readonly Entry[],
  entry: Entry,
  id: string,
): Promise<readonly PlannedFile[]> {
  const changed = await Promise.all(
    entries.map(async (other): Promise<readonly PlannedFile[]> => {
      const changes = changesIn(other, entry.collection, entry.id, id);
      if (changes.length === 0) return [];
      return [{ file: other.file, content: editFrontmatter(await textOf(folder, other.file), changes) }];
    }),
  );
  return changed.flat();
}

function changesIn(other: Entry, collection: CollectionName, from: string, to: string): readonly FieldChange[] {
  if (!isLive(other) && other.id === from) return [];
  return referencesOf(other)
    .filter((reference) => reference.id === from && reference.to.some((name) => name === collection))
    .flatMap(({ path }): readonly FieldChange[] => {
      if (path.length === 0) return [];
      // In the cast, an actor's id is the name of a field, not a value.
      if (path[0] === 'cast' && isOf(other, 'articles')) return castChange(other, from, to);
      const written = writtenAt(other, path);
      const isShort = typeof written === 'string' && !written.includes('/');
      return [{ path, value: isShort ? slugOf(to) : to }];
    });
}

function castChange({ data }: Entry<'articles'>, from: string, to: string): readonly FieldChange[] {
  const member = data.cast[from];
  const other = data.cast[to];
  const both = (field: 'aliases' | 'include' | 'exclude') => [...(other?.[field] ?? []), ...(member?.[field] ?? [])];
  const lists = { aliases: [...new Set(both('aliases'))], include: both('include'), exclude: both('exclude') };
  return [
    { path: ['cast', to], value: memberOf(lists) },
    { path: ['cast', from], value: undefined },
  ];
}

function textOf(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
