// Rules about actors and their names.

import { authorityOf } from '../model/authority.ts';
import {
  type ActorEntry,
  type ArticleEntry,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  isLive,
} from '../model/corpus.ts';
import { referencesOf } from '../model/references.ts';
import type { Checked, EntryProblem, Rule } from './rule.ts';

/** A claim whose holder is never named in the text. */
export const absentHolder: Rule = {
  id: 'absent-holder',
  severity: 'warning',
  expects: 'The holder of a claim is named somewhere in the article.',
  reason:
    'A claim attributed to somebody whom the text never mentions is probably a mistake, and unfair to that person.',
  remedy:
    'Correct `holder`, or say which words mean the actor: an alias, or a passage in the article’s `cast` under `include`.',
  example: {
    files: {
      'actors/governor.md': 'name: The governor',
      'claims/ferry/poor.md': 'quote: The town is poor\nholder: governor',
    },
    says: ['claims/ferry/poor.md:3:9: articles/ferry.md never names the holder "governor"'],
  },
  find: (checked) =>
    [...checked.readings].flatMap(([article, reading]) => {
      const present = new Set([...reading.article.data.authors, ...reading.mentions.map(({ id }) => id)]);
      return checked.corpus.annotations(article).claims.flatMap((claim) => absentHolders(claim, checked, present));
    }),
};

function absentHolders(claim: ClaimEntry, { corpus }: Checked, present: ReadonlySet<string>) {
  const article = corpus.articles.get(articleOf(claim.id));
  return holdersOf(claim, article)
    .filter((id) => corpus.actors.has(id) && !present.has(id))
    .map((id) => ({
      entry: claim,
      path: Array.isArray(claim.data.holder) ? ['holder', claim.data.holder.indexOf(id)] : ['holder'],
      found: `${article?.file} never names the holder "${id}"`,
      remedy: 'correct holder, or add the words that name the holder to the actor’s aliases or the article’s cast',
    }));
}

/** A name that is used for two actors. */
export const sharedAlias: Rule = {
  id: 'shared-alias',
  severity: 'warning',
  expects: 'A name means one actor.',
  reason: 'If two actors have the same name, each mention of the name is assigned to one of them at random.',
  remedy: 'Remove the alias from one of the actors. A name used in one text only belongs in that article’s `cast`.',
  example: {
    files: {
      'actors/lord-mayor.md': 'name: The lord mayor\naliases: [the mayor]',
      'actors/mayor.md': 'name: the mayor',
    },
    says: ['actors/mayor.md:2:7: "the mayor" also names lord-mayor'],
  },
  find: ({ corpus }) => [
    ...sharedNames(corpus.listed('actors').flatMap(namesOf)),
    ...corpus.listed('articles').flatMap((article) => sharedNames(castNames(article, corpus))),
  ],
};

interface Name {
  readonly name: string;
  readonly actor: string;
  readonly entry: ActorEntry | ArticleEntry;
  readonly path: readonly PropertyKey[];
}

function namesOf(entry: ActorEntry): readonly Name[] {
  return [
    { name: entry.data.name, actor: entry.id, entry, path: ['name'] },
    ...entry.data.aliases.map((name, i) => ({ name, actor: entry.id, entry, path: ['aliases', i] })),
  ];
}

function castNames(entry: ArticleEntry, { actors }: Corpus): readonly Name[] {
  return Object.entries(entry.data.cast).flatMap(([actor, { aliases }]) =>
    actors.has(actor) ? aliases.map((name, i) => ({ name, actor, entry, path: ['cast', actor, 'aliases', i] })) : [],
  );
}

function sharedNames(names: readonly Name[]): readonly EntryProblem[] {
  const owners = new Map<string, string>();
  return names.flatMap(({ name, actor, entry, path }) => {
    const owner = owners.get(name) ?? actor;
    owners.set(name, owner);
    return owner === actor
      ? []
      : [{ entry, path, found: `"${name}" also names ${owner}`, remedy: 'remove the name from one of the two actors' }];
  });
}

/** A record of an authority file that two actors have, or that one actor has twice. */
export const sharedAuthority: Rule = {
  id: 'shared-authority',
  severity: 'warning',
  expects: 'An address in `sameAs` belongs to one actor, and is listed once.',
  reason: 'Programs that join data by these addresses take two actors with the same address for one.',
  remedy: 'Correct the address, merge the two actors at the desk, or remove the second address.',
  example: {
    files: {
      'actors/mayor.md':
        'name: the mayor\nsameAs: [https://www.wikidata.org/wiki/Q4115189, http://www.wikidata.org/entity/Q4115189]',
    },
    says: ['actors/mayor.md:3:50: "http://www.wikidata.org/entity/Q4115189" is listed twice'],
  },
  find: ({ corpus }) => {
    const owners = new Map<string, string>();
    return corpus.listed('actors').flatMap((entry) =>
      entry.data.sameAs.flatMap((url, i) => {
        const { key } = authorityOf(url);
        const owner = owners.get(key);
        owners.set(key, owner ?? entry.id);
        if (owner === undefined) return [];
        const isOwn = owner === entry.id;
        const found = `"${url}" ${isOwn ? 'is listed twice' : `is also the address of ${owner}`}`;
        const remedy = isOwn ? 'remove one' : 'correct one of the two, or merge the actors';
        return [{ entry, path: ['sameAs', i], found, remedy }];
      }),
    );
  },
};

/** An actor that no text mentions and no entry refers to. */
export const unusedActor: Rule = {
  id: 'unused-actor',
  severity: 'warning',
  expects: 'Every actor is named in a text, or another entry refers to it.',
  reason: 'The page of such an actor is empty. Often its aliases are misspelled, or the same actor has a second entry.',
  remedy: 'Correct the `aliases`, or withdraw the actor.',
  example: {
    files: { 'actors/governor.md': 'name: The governor' },
    says: ['actors/governor.md:1:1: no text names this actor'],
  },
  find: (checked) => {
    // If a file can't be read, nothing is reported, because its entry may refer to any actor.
    if ([...checked.unreadable].some((file) => file.includes('/'))) return [];
    const used = usedActors(checked);
    return checked.corpus
      .listed('actors')
      .filter((actor: ActorEntry) => !used.has(actor.id))
      .map((entry) => ({
        entry,
        path: [],
        found: 'no text names this actor, and no entry refers to it',
        remedy: 'correct the aliases, or withdraw the actor',
      }));
  },
};

/**
 * The ids of used actors. An actor that is only in the `cast` of an article and has no mention is not used, because the
 * cast can also list passages that do not mean the actor.
 */
function usedActors({ entries, readings }: Checked): ReadonlySet<string> {
  const mentioned = [...readings.values()].flatMap(({ mentions }) => mentions.map(({ id }) => id));
  const named = entries
    .filter(isLive)
    .flatMap(referencesOf)
    .filter(({ to, path }) => to.includes('actors') && path[0] !== 'cast')
    .map(({ id }) => id);
  return new Set([...mentioned, ...named]);
}
