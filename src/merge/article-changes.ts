// The admitted annotations of an article → the changes of the article's own file. Names are added to the cast, the main
// claim is set, and deleted actors are removed from the cast. An article that a person reviewed is not changed.

import type { FieldChange } from '../corpus/yaml/edit.ts';
import { type Entry, isOf } from '../model/collections.ts';
import { type ArticleEntry, isDraft } from '../model/corpus.ts';
import type { Admission } from './admission.ts';

/** Pronouns. They can't be in the cast, because they don't mean the same actor throughout a text. */
const PRONOUN = /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|they|them|their|it|its|this|these|those|who)$/i;

/**
 * @param replacedDrafts the drafts that the answer replaces. For an actor, the names in the cast are replaced too, by
 * the names in the answer
 * @param removed the files of those `replacedDrafts` that were deleted, because the answer did not write them again
 */
export function articleChanges(
  article: ArticleEntry,
  { here, thesis }: Pick<Admission, 'here' | 'thesis'>,
  replacedDrafts: ReadonlySet<Entry>,
  removed: readonly string[],
): readonly FieldChange[] {
  if (!isDraft(article)) return [];
  const { data, body } = article;
  const replaced = new Set([...replacedDrafts].filter((entry) => isOf(entry, 'actors')).map(({ id }) => id));
  const gone = Object.keys(data.cast).filter((actor) => removed.includes(`actors/${actor}.md`));
  const kept = (actor: string) => (replaced.has(actor) ? [] : (data.cast[actor]?.aliases ?? []));
  const taken = new Set(Object.keys(data.cast).flatMap(kept));
  const text = `${data.title}\n${data.dek ?? ''}\n${body}`;
  const named = [...here].flatMap(([actor, words]): readonly FieldChange[] => {
    const fresh = [...new Set(words)].filter((name) => text.includes(name) && !taken.has(name) && !PRONOUN.test(name));
    for (const name of fresh) taken.add(name);
    const aliases = [...kept(actor), ...fresh];
    return fresh.length === 0 ? [] : [{ path: ['cast', actor, 'aliases'], value: aliases }];
  });
  return [
    ...gone.map((actor) => ({ path: ['cast', actor], value: undefined })),
    ...named,
    ...thesisChanges(article, thesis, replacedDrafts, removed),
  ];
}

/**
 * The change of the article's main claim. The main claim of the answer is used if the article has none, or one that is
 * a replaced draft. A deleted main claim is removed from the article.
 */
function thesisChanges(
  { id, data }: ArticleEntry,
  thesis: string | undefined,
  replacedDrafts: ReadonlySet<Entry>,
  removed: readonly string[],
): readonly FieldChange[] {
  const drafted = data.thesis === undefined || [...replacedDrafts].some((entry) => entry.id === `${id}/${data.thesis}`);
  if (thesis !== undefined && drafted && thesis !== data.thesis) return [{ path: ['thesis'], value: thesis }];
  const lost = thesis === undefined && removed.includes(`claims/${id}/${data.thesis}.md`);
  return lost ? [{ path: ['thesis'], value: undefined }] : [];
}
