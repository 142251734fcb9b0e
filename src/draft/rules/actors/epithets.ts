// Actors and the text → the same actors, each with the short names that the text uses for it: a surname, "the Board",
// or "the mayor" if the text has only one mayor.

import { findNames, indexNames } from '../../../anchor/find-names.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import { isDemonym, stateNamed } from '../../../text/gazetteer.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { FoundActor, Sighting } from './actor-draft.ts';
import { goesByFirstName, headWord, shorterForms } from './clusters.ts';
import { isCollective } from './people.ts';

export function withEpithets<A extends Sighting>(
  actors: readonly A[],
  layer: TextLayer,
  pack: LanguagePack,
): readonly A[] {
  const surnames = new Set(
    actors.flatMap(({ type, name }) => (type === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : [])),
  );
  const candidates = actors.map((actor) => new Set([...formsOf(actor, surnames, pack), ...roleForms(actor, pack)]));
  const counts = new Map<string, number>();
  for (const forms of candidates) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const names = new Set(actors.flatMap(({ name, aliases, here }) => [name, ...aliases, ...here]));
  const forms = [...counts].filter(([form, count]) => count === 1 && !names.has(form)).map(([form]) => form);
  const alone = standingAlone(layer, [...names], forms);
  return actors.map((actor, i) => {
    const own = [...(candidates[i] ?? [])].filter((form) => alone.has(form));
    return own.length === 0 ? actor : { ...actor, here: [...new Set([...actor.here, ...own])] };
  });
}

/** Those short names that also occur in the text by themselves, not only inside longer names. */
function standingAlone(layer: TextLayer, names: readonly string[], forms: readonly string[]): ReadonlySet<string> {
  const index = indexNames([...names.map((name) => ({ name, id: '' })), ...forms.map((name) => ({ name, id: name }))]);
  return new Set(findNames(layer.text, index).map(({ id }) => id));
}

function formsOf(
  { type, name, title }: Sighting,
  surnames: ReadonlySet<string>,
  pack: LanguagePack,
): readonly string[] {
  if (type === 'person')
    return name.includes(' ')
      ? [
          name.slice(name.lastIndexOf(' ') + 1),
          ...firstNames(name, title, pack).filter((first) => !surnames.has(first)),
        ]
      : [];
  if (type !== 'organization') return [];
  const head = headWord(name, pack) ?? smallHead(name, pack);
  return [
    ...shorterForms(name, pack).filter((form) => form !== head),
    ...(head === undefined ? [] : withArticle(head, pack)),
  ];
}

/** The first name, if it is a common one that is not also a word or a state: "Lisa", but not "Mark" or "Jordan". */
function firstNames(name: string, title: string | undefined, pack: LanguagePack): readonly string[] {
  const [first = ''] = name.split(' ', 1);
  const lower = first.toLowerCase();
  const isCommon = pack.genders.male.has(lower) || pack.genders.female.has(lower);
  const isOther = pack.names.alsoWords.has(lower) || isDemonym(first) || stateNamed(first) !== undefined;
  return (isCommon && !isOther) || goesByFirstName(title, pack) ? [first] : [];
}

/**
 * The second word of a name with two words, in lower case, if it is a kind of organization: "Town council" → "council".
 * Undefined for other names.
 */
function smallHead(name: string, pack: LanguagePack): string | undefined {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /^\p{Ll}/u.test(last) && name.split(' ').length === 2 && isCollective(last, pack) ? last : undefined;
}

/**
 * The names that an actor has by its role: "Mayor" → "the mayor", "The mayor", "the Mayor"; "Finance Minister" → also
 * "the minister".
 */
function roleForms({ role, type }: Pick<FoundActor, 'role' | 'type'>, pack: LanguagePack): readonly string[] {
  if (role === undefined || type !== 'person') return [];
  const last = role.slice(role.lastIndexOf(' ') + 1);
  return [...new Set([role, last])]
    .flatMap((word) => withArticle(word, pack))
    .concat(withArticle(role.toLowerCase(), pack), withArticle(last.toLowerCase(), pack));
}

function withArticle(words: string, pack: LanguagePack): readonly string[] {
  return pack.names.articles.map((article) => `${article} ${words}`);
}
