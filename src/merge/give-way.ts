// A list of annotations for an article (the answer), and the drafts of the library → the drafts that the answer
// replaces. Drafts that a person reviewed or edited are always kept, and so are drafts to which a kept entry refers.

import { blockAt } from '../anchor/text-layer.ts';
import type { Imported } from '../import/candidate.ts';
import { readingOf } from '../markdown/readings.ts';
import { type Entry, isOf, keyOf } from '../model/collections.ts';
import { type Corpus, isDraft, isUnreviewedComment } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { referencesOf } from '../model/references.ts';

/** The library before the replacement. `isUntouched` says whether a draft is still as the program wrote it. */
export interface StandingDrafts {
  readonly entries: readonly Entry[];
  readonly corpus: Corpus;
  readonly isUntouched: (entry: Entry) => boolean;
}

/**
 * Minimum share of the paragraphs in which an answer must have claims to count as an answer about the whole text. An
 * answer about fewer paragraphs replaces only the drafts in these paragraphs.
 */
const WHOLE_TEXT = 1 / 2;

/** The drafts that the answer replaces, in the order of the library. */
export function draftsGivingWay(imported: Imported, article: string, standing: StandingDrafts): ReadonlySet<Entry> {
  const { entries, corpus, isUntouched } = standing;
  const answered = new Set(imported.candidates.map(({ collection }) => collection));
  const covers = coverageOf(imported, corpus, article);
  const own = entries.filter(
    (entry) =>
      isDraft(entry) &&
      !isUnreviewedComment(entry) &&
      entry.id.startsWith(`${article}/`) &&
      isUntouched(entry) &&
      answered.has('claims'),
  );
  const actors = answered.has('actors') ? draftActors(imported, article, standing) : [];
  const replacedDrafts = new Set<Entry>([...own.filter((entry) => !isOf(entry, 'claims') || covers(entry)), ...actors]);
  keepReferenced(replacedDrafts, entries, article);
  return replacedDrafts;
}

/** The library without the replaced drafts. Replaced actors are also removed from the article's cast. */
export function corpusWithout(replacedDrafts: ReadonlySet<Entry>, entries: readonly Entry[]): Corpus {
  const actors = new Set([...replacedDrafts].filter((entry) => isOf(entry, 'actors')).map(({ id }) => id));
  return corpusOf(entries.filter((entry) => !replacedDrafts.has(entry)).map((entry) => withoutCast(entry, actors)));
}

function withoutCast(entry: Entry, actors: ReadonlySet<string>): Entry {
  if (!isOf(entry, 'articles') || actors.size === 0) return entry;
  const cast = Object.fromEntries(Object.entries(entry.data.cast).filter(([id]) => !actors.has(id)));
  return { ...entry, data: { ...entry.data, cast } } as Entry;
}

/**
 * Returns a function that says whether the answer has claims in the paragraph of a given claim, so that it may replace
 * this claim. For an answer about the whole text, the function is true for every claim.
 */
function coverageOf({ candidates }: Imported, corpus: Corpus, article: string): (claim: Entry) => boolean {
  const reading = readingOf(corpus, article);
  const paragraphs = reading.layer.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote',
  );
  const blocks = new Set(
    candidates.flatMap(({ collection, passages: [first] }) =>
      collection !== 'claims' ? [] : (first?.block ?? blocksWith(first?.quote?.exact, reading)),
    ),
  );
  if (paragraphs.filter(({ id }) => blocks.has(id)).length >= paragraphs.length * WHOLE_TEXT) return () => true;
  const claims = new Map(reading.claims.map(({ entry, ranges }) => [entry.id, ranges[0]]));
  return ({ id }) => {
    const start = claims.get(id)?.start;
    return start !== undefined && blocks.has(blockAt(reading.layer, start)?.id ?? '');
  };
}

function blocksWith(words: string | undefined, { layer }: ReturnType<typeof readingOf>): readonly string[] {
  const at = words === undefined ? -1 : layer.text.indexOf(words);
  const block = at === -1 ? undefined : blockAt(layer, at);
  return block === undefined ? [] : [block.id];
}

/**
 * The draft actors of the article that the answer replaces. Three kinds of actors are kept: edited drafts, the authors
 * of the article, and actors to which the answer refers by id without listing them.
 */
function draftActors(
  { candidates }: Imported,
  article: string,
  { entries, corpus, isUntouched }: StandingDrafts,
): readonly Entry[] {
  const data = corpus.articles.get(article)?.data;
  const named = new Set(
    candidates.flatMap(({ collection, data: { holder, via } }) =>
      collection === 'actors' ? [] : [holder, ...(Array.isArray(via) ? via.map(({ actor }) => actor) : [])].flat(),
    ),
  );
  const listed = new Set(candidates.filter(({ collection }) => collection === 'actors').map(({ key }) => key));
  const here = new Set([
    ...Object.keys(data?.cast ?? {}),
    ...readingOf(corpus, article).mentions.map(({ id }) => id),
    ...corpus.allAnnotations(article).claims.flatMap(({ data: { holder } }) => holder ?? []),
  ]);
  return entries.filter(
    (entry) =>
      isOf(entry, 'actors') &&
      isDraft(entry) &&
      here.has(entry.id) &&
      !data?.authors.includes(entry.id) &&
      (listed.has(entry.id) || !named.has(entry.id)) &&
      isUntouched(entry),
  );
}

/**
 * Removes, from the set of replaced drafts, every draft to which a kept entry refers. In an article that is itself a
 * draft, the cast and the main claim do not count as references.
 */
function keepReferenced(replacedDrafts: Set<Entry>, entries: readonly Entry[], article: string): void {
  const byKey = new Map([...replacedDrafts].map((entry) => [keyOf(entry), entry]));
  const staying = entries.filter((entry) => !replacedDrafts.has(entry));
  // Drafts are added to the list during the loop, and then visited too. So a draft to which a kept draft refers is also
  // kept.
  for (const entry of staying) {
    for (const { to, id, path } of referencesOf(entry)) {
      if (
        entry.id === article &&
        isOf(entry, 'articles') &&
        isDraft(entry) &&
        /^(?:cast|thesis)$/.test(String(path[0]))
      )
        continue;
      for (const collection of to) {
        const kept = byKey.get(`${collection}/${id}`);
        if (kept !== undefined && replacedDrafts.delete(kept)) staying.push(kept);
      }
    }
  }
}
