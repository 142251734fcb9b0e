// An actor, and the URLs of its records in authority files → the text of the actor's file with the URLs added or removed.
// No URL is requested.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLibrary } from '../corpus/from-disk.ts';
import { editFrontmatter } from '../corpus/yaml/edit.ts';
import { authorityOf, authorityUrl, distinctAuthorities } from '../model/authority.ts';
import { entriesOf } from '../model/collections.ts';
import type { ActorEntry } from '../model/corpus.ts';
import { isError, type Outcome, type Problem } from '../model/problem.ts';
import { nearestTo } from '../text/nearest.ts';
import { withPath } from './check.ts';
import type { Editor } from './editor.ts';

export interface Linking {
  readonly actor: ActorEntry;
  /** The added or removed URLs. */
  readonly changed: readonly string[];
  /** All URLs of the actor after the change. */
  readonly urls: readonly string[];
  /** The new text of the actor's file. */
  readonly text: string;
}

export async function planLink(
  folder: string,
  id: string,
  urls: readonly string[],
  { remove, editor }: { readonly remove: boolean; readonly editor: Editor },
): Promise<Outcome<Linking>> {
  const { entries, problems } = await readLibrary(folder);
  const actors = entriesOf(entries, 'actors');
  const actor = actors.find((one) => one.id === id);
  if (actor === undefined) {
    const broken = problems.filter((problem) => isError(problem) && problem.file === `actors/${id}.md`);
    const unread = broken.map((problem) => withPath(problem, folder));
    return { problems: unread.length > 0 ? unread : [noActor(folder, id, actors)] };
  }
  const file = join(folder, actor.file);
  const wrong = urls.flatMap((url) => {
    if (!authorityUrl.safeParse(url).success) return [noUrl(url)];
    return remove ? missingUrlProblems(url, actor, file) : otherActorProblems(url, actor, actors, file);
  });
  if (wrong.length > 0) return { problems: wrong };
  const had = actor.data.sameAs;
  const isNamed = isIn(urls);
  const left = remove ? had.filter((url) => !isNamed(url)) : distinctAuthorities([...had, ...urls]);
  const changed = remove ? had.filter(isNamed) : left.filter((url) => !had.includes(url));
  const before = await readFile(file, 'utf8');
  const fields = [
    { path: ['sameAs'], value: left.length > 0 ? left : undefined },
    { path: ['modified'], value: editor.day },
  ];
  return { value: { actor, changed, urls: left, text: changed.length > 0 ? editFrontmatter(before, fields) : before } };
}

/** Returns a function that says whether a URL leads to the same record as a URL of the list. */
function isIn(urls: readonly string[]): (url: string) => boolean {
  const keys = new Set(urls.map((url) => authorityOf(url).key));
  return (url) => keys.has(authorityOf(url).key);
}

function noActor(folder: string, id: string, actors: readonly ActorEntry[]): Problem {
  const near = nearestTo(
    id,
    actors.map((actor) => actor.id),
  );
  const remedy = near === undefined ? 'correct the id, or write the actor’s file first' : `did you mean "${near}"?`;
  return {
    file: join(folder, 'actors'),
    severity: 'error',
    rule: 'no-actor',
    found: `there is no actor "${id}"`,
    remedy,
  };
}

function noUrl(url: string): Problem {
  return {
    file: url,
    severity: 'error',
    rule: 'no-url',
    found: 'this is no web address',
    expected: 'an address that begins with https:// or http://, such as https://www.wikidata.org/wiki/Q42',
    remedy: 'copy the address of the record’s page',
  };
}

function missingUrlProblems(url: string, { data }: ActorEntry, file: string): readonly Problem[] {
  if (isIn(data.sameAs)(url)) return [];
  const [found, expected] = [`this actor has no address ${url}`, data.sameAs.join(', ') || 'none'];
  return [{ file, severity: 'error', rule: 'no-link', found, expected, remedy: 'correct it' }];
}

function otherActorProblems(
  url: string,
  actor: ActorEntry,
  actors: readonly ActorEntry[],
  file: string,
): readonly Problem[] {
  const owner = actors.find(({ id, data }) => id !== actor.id && isIn(data.sameAs)(url));
  if (owner === undefined) return [];
  const found = `${url} is already the address of ${owner.id}`;
  const remedy = 'correct the address, or merge the two actors at the desk';
  return [{ file, severity: 'error', rule: 'shared-authority', found, remedy }];
}
