// Search records → Pagefind's indexes, as files: one per language, because Pagefind separates and stems words by
// language. The same records give the same files.

import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { digestOf } from '../../text/digest.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { asShown, forIndex } from '../records/for-index.ts';
import type { ArticleRecord, EntryRecord, SearchKind, SearchRecord } from '../records/record.ts';
import {
  type Chunk,
  type Fragment,
  indexedUrls,
  readWords,
  sizeOf,
  type Word,
  withChunks,
  withFragments,
} from './pagefind-format.ts';

export interface LanguageIndex {
  readonly language: string;
  readonly records: readonly SearchRecord[];
  /** Paths are relative to the index's folder. */
  readonly files: readonly IndexFile[];
}

/**
 * @returns one index per language, the largest first. A language in which no record has a word has no index.
 * @throws {Error} if Pagefind refuses a record; the message has the record's URL
 */
export async function buildIndexes(records: readonly SearchRecord[]): Promise<readonly LanguageIndex[]> {
  const indexes: LanguageIndex[] = [];
  try {
    for (const [language, own] of byLanguage(records)) {
      const index = await buildIndex(own, language);
      if (index.records.length > 0) indexes.push(index);
    }
  } finally {
    await close();
  }
  return indexes;
}

async function buildIndex(all: readonly SearchRecord[], language: string): Promise<LanguageIndex> {
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  if (index === undefined) throw new Error(`The search index can't be begun: ${errors.join('; ')}`);
  for (const record of all) await addRecord(index, record, language);
  const { files } = await index.getFiles();
  // Pagefind leaves out a record without words, whose text is only symbols such as “…”.
  const indexed = indexedUrls(files);
  const records = all.filter(({ url }) => indexed.has(url));
  return { language, records, files: records.length > 0 ? withMeta(rechunk(files, language), records) : [] };
}

async function addRecord(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { errors } =
    record.kind === 'article'
      ? await index.addHTMLFile({ url: record.url, content: articlePage(record, language) })
      : await index.addCustomRecord(customRecord(record, language));
  if (errors.length > 0) throw new Error(`The search index refuses ${record.url}: ${errors.join('; ')}`);
}

/**
 * A filter that no page uses. Its value is a digest of the record's `meta`, which is added only after indexing. The
 * digest changes the name of a fragment's file whenever the fragment's content changes, as caches require.
 */
const META_DIGEST = 'shown';

/**
 * Kinds whose titles are searched too, because a title has words of its own: an argument's title, an actor's name. For
 * other kinds, the title is only the label of a result.
 */
const HAS_TITLE: ReadonlySet<SearchKind> = new Set(['argument', 'actor']);

function customRecord({ kind, url, title, content, meta, filters }: EntryRecord, language: string) {
  const named = Object.entries(filters).map(([name, values]) => [name, [...values]] as const);
  return {
    url,
    language,
    content: forIndex(HAS_TITLE.has(kind) ? `${title}. ${content}` : content),
    meta: HAS_TITLE.has(kind) ? { title } : {},
    filters: {
      kind: [kind],
      ...Object.fromEntries(named),
      [META_DIGEST]: [digestOf(JSON.stringify(meta), 10)],
    },
  };
}

/**
 * Adds each record's `meta` to its fragment after indexing. Pagefind would index a `meta` given earlier, although the
 * record's content already contains the words. Adding `meta` afterwards makes the index a third smaller.
 */
function withMeta(files: readonly IndexFile[], records: readonly SearchRecord[]): readonly IndexFile[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return withFragments(files, (fragment) => {
    const record = byUrl.get(fragment.url);
    if (record === undefined) return undefined;
    if (record.kind === 'article') return withRealWords(fragment, record);
    const { [META_DIGEST]: _, ...filters } = fragment.filters;
    // Only the results for articles show excerpts of their content, so the content of other records is left out.
    return { ...fragment, content: '', meta: { ...fragment.meta, ...record.meta }, filters };
  });
}

/**
 * The fragment with the article's own words instead of the indexed ones, so that excerpts show the text as written. If
 * the numbers of words differ, the fragment is not changed.
 */
function withRealWords(fragment: Fragment, { passages }: ArticleRecord): Fragment | undefined {
  const real = passages.flatMap(({ text }) => wordsIn(asShown(text)));
  const indexed = passages.flatMap(({ text }) => wordsIn(forIndex(text)));
  const stored = fragment.content.split(/(\s+)/);
  const words = stored.filter((_, i) => i % 2 === 0);
  const isSame = words.length === real.length && words.every((word, i) => word.startsWith(indexed[i] ?? ' '));
  if (!isSame || indexed.length !== real.length) return undefined;
  // Pagefind adds a full stop after the last word of a passage that ends without one. This full stop is kept.
  const shown = words.map((word, i) => `${real[i]}${word.slice(indexed[i]?.length)}`);
  return { ...fragment, content: stored.map((piece, i) => (i % 2 === 0 ? (shown[i / 2] ?? '') : piece)).join('') };
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** An HTML page for Pagefind only. Each element with an id and a title is a passage that a result can open. */
function articlePage({ kind, title, meta, filters, passages }: ArticleRecord, language: string): string {
  const head = [
    ...Object.entries({ title, ...meta }).map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeMarkup(value)}">`,
    ),
    ...Object.entries({ kind: [kind], ...filters }).flatMap(([name, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeMarkup(value)}">`),
    ),
  ];
  const body = passages.map(
    ({ id, title, text }) =>
      `<p id="${escapeMarkup(id)}" data-pagefind-title="${escapeMarkup(title)}">${escapeMarkup(forIndex(text))}</p>`,
  );
  return `<!doctype html><html lang="${language}"><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`;
}

/** Groups the records by the first subtag of their language, as Pagefind does: `en` for `en-GB`. */
function byLanguage(
  records: readonly SearchRecord[],
): readonly (readonly [language: string, records: readonly SearchRecord[]])[] {
  // The tag `und`, for an unknown language, has no first subtag in `Intl.Locale`.
  const groups = Map.groupBy(records, ({ language }) => new Intl.Locale(language).language || 'und');
  return [...groups].sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1));
}

// Pagefind's index in chunks of about 25 KB, cut anywhere → the same index in chunks of a few KB that keep words with
// the same beginning together. On a slow connection, the first key then gets its answer sooner. Also, a half-typed word
// finds all words that begin with it; Pagefind looks for these words in one chunk only.

/** Size in bytes, before packing, at which a chunk is closed. */
const FULL = 16_000;

/**
 * Number of first letters. Words with these letters in common are in the same chunk. In scripts of ideographs and kana,
 * one character is enough.
 */
const SHARED_LETTERS = 3;
const IDEOGRAPH_OR_KANA = /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Katakana}/u;

/** @throws {RangeError} if the files are not those of the pinned version of Pagefind */
export function rechunk(files: readonly IndexFile[], language: string): readonly IndexFile[] {
  return withChunks(files, language, chunksOf(readWords(files)));
}

function chunksOf(words: readonly Word[]): readonly Chunk[] {
  const cut = cutWords(words);
  return cut.map((own, i) => ({ from: startOf(own, cut[i - 1]), words: own }));
}

function cutWords(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  let size = FULL;
  for (const group of Map.groupBy(words, ([word]) => beginningOf(word)).values()) {
    const bytes = sizeOf(group);
    if (size + bytes > FULL) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(...group);
    size += bytes;
  }
  return chunks;
}

function beginningOf(word: string): string {
  return [...word].slice(0, IDEOGRAPH_OR_KANA.test(word) ? 1 : SHARED_LETTERS).join('');
}

/**
 * The first string of a chunk: the shortest beginning of its first word that sorts after the previous chunk. Between
 * `to` and `under` this is `u`, so that a query for `u` finds the chunk.
 */
function startOf(words: readonly Word[], before: readonly Word[] | undefined): string {
  const first = [...(words[0]?.[0] ?? '')];
  const last = before?.at(-1)?.[0] ?? '';
  const length = first.findIndex(
    (_, i) => Buffer.compare(Buffer.from(first.slice(0, i + 1).join('')), Buffer.from(last)) > 0,
  );
  return first.slice(0, length + 1).join('');
}
