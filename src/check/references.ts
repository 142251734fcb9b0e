// An entry → the ids that it names, each with the collections it may belong to and its path in the frontmatter.

import { type CollectionName, type Entry, isOf } from '../model/collections.ts';
import { articleOf, resolve } from '../model/corpus.ts';

export interface Reference {
  /** The path in the entry's frontmatter; empty for the article that the file's folder names. */
  readonly path: readonly PropertyKey[];
  /** The collections the id may be of. */
  readonly to: readonly [CollectionName, ...CollectionName[]];
  /** The full id. */
  readonly id: string;
}

export function referencesOf(entry: Entry): readonly Reference[] {
  if (isOf(entry, 'articles')) return articleReferences(entry);
  if (isOf(entry, 'claims')) return claimReferences(entry);
  if (isOf(entry, 'arguments')) return argumentReferences(entry);
  if (isOf(entry, 'notes')) return owner(entry);
  if (isOf(entry, 'actors') && entry.data.partOf !== undefined) return [to('actors', ['partOf'], entry.data.partOf)];
  return [];
}

function articleReferences({ id: article, data }: Entry<'articles'>): readonly Reference[] {
  const { authors, thesis, explains, cast } = data;
  return [
    ...authors.map((id, i) => to('actors', ['authors', i], id)),
    ...(thesis === undefined ? [] : [to('claims', ['thesis'], resolve(thesis, article))]),
    ...(explains === undefined ? [] : [to('claims', ['explains'], resolve(explains, article))]),
    ...Object.keys(cast).map((id) => to('actors', ['cast', id], id)),
  ];
}

function claimReferences(entry: Entry<'claims'>): readonly Reference[] {
  const { holder, via, sameAs } = entry.data;
  return [
    ...owner(entry),
    ...holders(holder),
    ...via.map(({ actor }, i) => to('actors', ['via', i, 'actor'], actor)),
    ...sameAs.map((id, i) => to('claims', ['sameAs', i], resolve(id, articleOf(entry.id)))),
  ];
}

function argumentReferences(entry: Entry<'arguments'>): readonly Reference[] {
  const { premises, conclusion, target, relation, holder, scheme, questions } = entry.data;
  const here = (id: string) => resolve(id, articleOf(entry.id));
  return [
    ...owner(entry),
    ...holders(holder),
    ...premises.map(({ claim }, i) => to('claims', ['premises', i, 'claim'], here(claim))),
    ...(conclusion === undefined ? [] : [to('claims', ['conclusion'], here(conclusion))]),
    ...(target === undefined ? [] : [to(relation === 'undercut' ? 'arguments' : 'claims', ['target'], here(target))]),
    ...(scheme === undefined ? [] : [to('schemes', ['scheme'], scheme)]),
    ...questions.flatMap(({ by }, i) =>
      by === undefined ? [] : [{ path: ['questions', i, 'by'], to: ['claims', 'arguments'], id: here(by) } as const],
    ),
  ];
}

/** The article that an entry's folder names. */
function owner(entry: Entry): readonly Reference[] {
  return [to('articles', [], articleOf(entry.id))];
}

function holders(holder: string | readonly string[] | undefined): readonly Reference[] {
  if (holder === undefined || holder === 'unnamed') return [];
  return typeof holder === 'string'
    ? [to('actors', ['holder'], holder)]
    : holder.map((id, i) => to('actors', ['holder', i], id));
}

function to(collection: CollectionName, path: readonly PropertyKey[], id: string): Reference {
  return { path, to: [collection], id };
}
