// New entries → entries with free ids, or the files of the library with the same content. References by a file's own ids are renamed.

import { selectorOf } from '../anchor/selector-of.ts';
import type { Candidate } from '../import/candidate.ts';
import type { Entry } from '../model/collections.ts';
import { articleOf, type Corpus, inOneList, resolve, slugOf } from '../model/corpus.ts';
import { slug } from '../model/entry.ts';
import { quotesOf } from '../model/quotes.ts';
import { freeSlug, slugFrom } from '../text/slug.ts';
import { contentWords } from '../text/words.ts';

export interface Naming {
  /** The entry with a free full id, or the file of the library with the same content. */
  named(candidate: Candidate, data: Entry['data']): { readonly entry: Entry } | { readonly kept: string };
  /** The fields of an argument with the ids that its claims were given. */
  renamed(data: Record<string, unknown>, collection: Candidate['collection']): Record<string, unknown>;
}

/** Words in a slug: enough to recognize it at a glance. */
const SLUG_WORDS = 6;

export function namingIn(corpus: Corpus, article: string): Naming {
  const known: readonly Entry[] = [...inOneList(corpus.allAnnotations(article)), ...corpus.actors.values()];
  const same = new Map(known.flatMap((entry) => signaturesOf(entry).map((signature) => [signature, entry] as const)));
  const taken = new Map<string, Set<string>>();
  for (const entry of known) for (const name of namesOf(entry)) takenIn(taken, entry.collection).add(name);
  /** An entry's id in the file → its id within the article. */
  const given = new Map<string, string>();
  return {
    named: (candidate, data) => {
      const { collection, key, body } = candidate;
      const wanted = slug.safeParse(key).success ? key : slugFrom(wordsOf(data, body), collection.slice(0, -1));
      const probe = entryOf(candidate, data, collection === 'actors' ? wanted : `${article}/${wanted}`);
      const twin = signaturesOf(probe)
        .map((signature) => same.get(signature))
        .find((entry) => entry !== undefined);
      const others = takenIn(taken, collection);
      const id = twin === undefined ? freeSlug(wanted, others, signaturesOf(probe).join()) : shortId(twin);
      given.set(`${collection}/${key}`, id);
      if (twin !== undefined) return { kept: twin.file };
      const entry = entryOf(candidate, data, collection === 'actors' ? id : `${article}/${id}`);
      for (const signature of signaturesOf(entry)) same.set(signature, entry);
      others.add(id);
      return { entry };
    },
    renamed: (data, collection) => (collection === 'arguments' ? withNames(data, article, given) : data),
  };
}

function takenIn(taken: Map<string, Set<string>>, collection: string): Set<string> {
  const names = taken.get(collection) ?? new Set();
  taken.set(collection, names);
  return names;
}

function entryOf({ collection, body }: Candidate, data: Entry['data'], id: string): Entry {
  return { collection, id, file: `${collection}/${id}.md`, data, body };
}

/** Two entries with a signature in common are the same: same statement on the same words, or same id on the same words. */
function signaturesOf({ collection, id, data, body }: Entry): readonly string[] {
  if ('relation' in data) {
    const ends = [...data.premises.map(({ claim }) => claim).toSorted(), data.conclusion ?? data.target ?? ''];
    const full = ends.map((end) => resolve(end, articleOf(id)));
    return [`${collection} ${data.relation} ${full.join(' ')}`];
  }
  if (!('quote' in data) && !('implicit' in data) && !('quotes' in data)) return [`${collection} ${id}`];
  const words = quotesOf({ data })
    .map((selector) => selectorOf(selector).exact)
    .join(' … ');
  const said = 'statement' in data ? data.statement : body.trim();
  return [`${collection} ${words} = ${said}`, `${collection} ${id} ${words}`];
}

function namesOf(entry: Entry): readonly string[] {
  return [shortId(entry), ...('formerIds' in entry.data ? entry.data.formerIds : [])];
}

function shortId({ collection, id }: Entry): string {
  return collection === 'actors' ? id : slugOf(id);
}

function wordsOf(data: Entry['data'], body: string): string {
  const said = 'statement' in data ? data.statement : 'title' in data ? data.title : 'name' in data ? data.name : body;
  const words = contentWords(said);
  return words.slice(0, SLUG_WORDS).join('-');
}

function withNames(
  data: Record<string, unknown>,
  article: string,
  given: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const { premises, conclusion, target, relation } = data;
  const name = (collection: string, id: unknown) => {
    if (typeof id !== 'string') return id;
    const short = id.startsWith(`${article}/`) ? slugOf(id) : id;
    return given.get(`${collection}/${short}`) ?? short;
  };
  return {
    ...data,
    ...(Array.isArray(premises) && { premises: premises.map((one) => ({ ...one, claim: name('claims', one.claim) })) }),
    ...(conclusion !== undefined && { conclusion: name('claims', conclusion) }),
    ...(target !== undefined && { target: name(relation === 'undercut' ? 'arguments' : 'claims', target) }),
  };
}
