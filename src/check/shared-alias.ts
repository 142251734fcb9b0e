// A name that is used for two actors.

import type { ActorEntry, ArticleEntry, Corpus } from '../model/corpus.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const sharedAlias: Rule = {
  id: 'shared-alias',
  severity: 'warning',
  expects: 'A name means one actor.',
  reason: 'If two actors have the same name, every mention of it goes to one of them, at random.',
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
      : [{ entry, path, found: `"${name}" also names ${owner}`, remedy: 'remove it from one of them' }];
  });
}
