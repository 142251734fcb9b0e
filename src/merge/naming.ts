// Candidates → entries with free ids, or the files of the library that have the same content. References to ids of the
// imported file are replaced by the new ids.

import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import type { Candidate } from '../import/candidate.ts';
import { readingOf } from '../markdown/readings.ts';
import type { Entry } from '../model/collections.ts';
import { articleOf, type Corpus, inOneList, resolve, slugOf } from '../model/corpus.ts';
import { slug } from '../model/entry.ts';
import { quotesOf } from '../model/quotes.ts';
import { freeSlug, slugFrom } from '../text/slug.ts';
import { namingWords } from '../text/words.ts';

export interface Naming {
  /** The entry with a free full id, or the file of the library with the same content. */
  named(
    candidate: Candidate,
    data: Entry['data'],
    ranges: readonly Range[],
  ): { readonly entry: Entry } | { readonly kept: string };
  /**
   * The id that is reserved for a queued candidate. Other entries of the file refer to the candidate by this id, so
   * that all can be imported together when it is corrected.
   */
  reserved(candidate: Candidate): string;
  /** The fields of an argument with the new ids of its claims. */
  renamed(data: Record<string, unknown>, collection: Candidate['collection']): Record<string, unknown>;
  /** The label of a claim of the article, in the library or among the named candidates. */
  labelOf(claim: string): string | undefined;
}

/** Maximum number of words in a slug: enough to recognize the entry. */
const SLUG_WORDS = 6;

export function namingIn(corpus: Corpus, article: string): Naming {
  const known: readonly Entry[] = [...inOneList(corpus.allAnnotations(article)), ...corpus.actors.values()];
  const reading = readingOf(corpus, article);
  const anchored = new Map<Entry, readonly Range[]>(
    [...reading.claims, ...reading.remarks].map(({ entry, ranges }) => [entry, ranges] as const),
  );
  const same = new Map(
    known.flatMap((entry) =>
      signaturesOf(entry, anchored.get(entry) ?? []).map((signature) => [signature, entry] as const),
    ),
  );
  const taken = new Map<string, Set<string>>();
  for (const entry of known) for (const name of namesOf(entry)) takenIn(taken, entry.collection).add(name);
  /** For each id in the imported file, the id that the entry gets within the article. */
  const given = new Map<string, string>();
  const labels = new Map<string, string>();
  return {
    named: (candidate, data, ranges) => {
      const { collection, key } = candidate;
      const wanted = wantedId(candidate, data);
      const probe = entryOf(candidate, data, collection === 'actors' ? wanted : `${article}/${wanted}`);
      const twin = signaturesOf(probe, ranges)
        .map((signature) => same.get(signature))
        .find((entry) => entry !== undefined);
      const others = takenIn(taken, collection);
      const id = twin === undefined ? freeSlug(wanted, others, signaturesOf(probe, ranges).join()) : shortId(twin);
      given.set(`${collection}/${key}`, id);
      if (twin !== undefined) return { kept: twin.file };
      const entry = entryOf(candidate, data, collection === 'actors' ? id : `${article}/${id}`);
      for (const signature of signaturesOf(entry, ranges)) same.set(signature, entry);
      others.add(id);
      if ('label' in data) labels.set(id, data.label);
      return { entry };
    },
    reserved: (candidate) => {
      const { collection, key, path } = candidate;
      const others = takenIn(taken, collection);
      const id = given.get(`${collection}/${key}`) ?? freeSlug(wantedId(candidate), others, path.join(' '));
      given.set(`${collection}/${key}`, id);
      others.add(id);
      return id;
    },
    renamed: (data, collection) =>
      collection === 'arguments' ? withScheme(withNames(data, article, given), corpus) : data,
    labelOf: (claim) => labels.get(claim) ?? corpus.claims.get(`${article}/${claim}`)?.data.label,
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

/**
 * Keys for comparing entries. Two entries with a common key are the same entry. Two arguments have a common key if they
 * have the same relation, premises and aim; two actors if they have the same id. Other entries have one if they say the
 * same on the same passage, or have the same id and the same quotes.
 * @param ranges the ranges of the entry's passages; empty for an entry without quotes
 */
function signaturesOf({ collection, id, data, body }: Entry, ranges: readonly Range[]): readonly string[] {
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
  const passage = ranges.length === 0 ? words : ranges.map(({ start, end }) => `${start}–${end}`).join(' ');
  return [`${collection} ${passage} = ${said}`, `${collection} ${id} ${words}`];
}

function namesOf(entry: Entry): readonly string[] {
  return [shortId(entry), ...('formerIds' in entry.data ? entry.data.formerIds : [])];
}

function shortId({ collection, id }: Entry): string {
  return collection === 'actors' ? id : slugOf(id);
}

/**
 * The id that a candidate should have: its key, if this can be an id. Otherwise the first words of its statement,
 * title, name or text.
 */
function wantedId({ collection, key, body, ...candidate }: Candidate, data = candidate.data): string {
  if (slug.safeParse(key).success) return key;
  const { statement, title, name } = data;
  const said = [statement, title, name].find((words) => typeof words === 'string') ?? body;
  return slugFrom(namingWords(said, SLUG_WORDS).join('-'), collection.slice(0, -1));
}

/**
 * The fields of an argument, with the id of its scheme in place of the scheme's name. A name that no scheme has is left
 * out.
 */
function withScheme({ schemeName, ...data }: Record<string, unknown>, { schemes }: Corpus): Record<string, unknown> {
  if (typeof schemeName !== 'string') return data;
  const plain = (name: string) => name.toLowerCase().replace(/^argument from |[^a-z]+/g, '');
  const found = [...schemes.values()].find(({ id, data: { name } }) =>
    [id, name].some((one) => plain(one) === plain(schemeName)),
  );
  return found === undefined ? data : { ...data, scheme: found.id };
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
