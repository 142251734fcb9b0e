// Names of actors in an imported file → their ids. If the library has an actor with the name, it is this actor's id.
// Otherwise it is the id in the file's own list.

import type { Candidate } from '../import/candidate.ts';
import type { Corpus } from '../model/corpus.ts';

export interface ActorIds {
  /**
   * The id of the library's actor that a candidate means: the actor with the candidate's id or name. If there is none,
   * an actor of the same type whose name is one of the candidate's aliases, unless there are several. Undefined for a
   * new actor.
   */
  knownAs(candidate: Candidate): string | undefined;
  /**
   * The fields of an entry with ids in place of names. An unknown name stays, so that a later step refuses the entry.
   */
  withIds(data: Candidate['data']): Record<string, unknown>;
}

/**
 * @param authors the ids of the article's authors, if the file names them as the holders of the author's own claims.
 * These claims then get no holder, as in the library. Undefined for a file that names only other holders
 */
export function actorIds(
  { actors }: Corpus,
  candidates: readonly Candidate[],
  authors: readonly string[] | undefined,
): ActorIds {
  const byName = new Map(
    [...actors.values()].flatMap(({ id, data }) =>
      [data.name, ...data.aliases].map((name) => [keyOf(name), id] as const),
    ),
  );
  const own = candidates.filter(({ collection }) => collection === 'actors');
  const byAlias = ({ aliases, type }: Candidate['data']) => {
    const names = new Set(Array.isArray(aliases) ? aliases.map((alias) => keyOf(String(alias))) : []);
    const found = [...actors.values()].filter(({ data }) => data.type === type && names.has(keyOf(data.name)));
    return found.length === 1 ? found[0]?.id : undefined;
  };
  const knownAs = ({ key, data }: Candidate) =>
    actors.has(key) ? key : (byName.get(keyOf(String(data['name']))) ?? byAlias(data));
  const ids = new Map<string, string>(byName);
  for (const candidate of own) {
    const id = knownAs(candidate) ?? candidate.key;
    for (const name of [candidate.key, String(candidate.data['name'])]) if (!actors.has(name)) ids.set(keyOf(name), id);
  }
  const idOf = (name: unknown) =>
    typeof name === 'string' && !actors.has(name) ? (ids.get(keyOf(name)) ?? name) : name;
  return {
    knownAs,
    withIds: (data) => {
      const { holder, via, addressees } = data;
      const reporters = {
        ...(Array.isArray(via) && { via: via.map((one) => ({ ...one, actor: idOf(one.actor) })) }),
        ...(Array.isArray(addressees) && { addressees: addressees.map(idOf) }),
      };
      if (holder === undefined) return { ...data, ...reporters };
      // In a list of annotations by a person or a language model, the holder "author" means the article's author. In
      // the library, a claim of the author has no holder.
      if (holder === 'author') return { ...data, ...reporters, holder: undefined };
      const known = Array.isArray(holder) ? holder.map(idOf) : idOf(holder);
      if (authors === undefined) return { ...data, ...reporters, holder: known };
      if (isSameSet([known].flat(), authors)) return { ...data, ...reporters, holder: undefined };
      const stance = 'statement' in data && data['stance'] === undefined ? { stance: 'reports' } : {};
      return { ...data, ...reporters, holder: known, ...stance };
    },
  };
}

function isSameSet(ids: readonly unknown[], others: readonly string[]): boolean {
  return ids.length === others.length && others.every((id) => ids.includes(id));
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
