// Search records → Pagefind's index, in files: one index per language under `<language>/`, since Pagefind cuts and stems
// words by language. The same records give the same files.

import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { forIndex } from '../records/for-index.ts';
import type { ArticleRecord, EntryRecord, SearchRecord } from '../records/search-record.ts';
import { rechunked } from './search-chunks.ts';
import { digestOf, SHOWN, withShown } from './search-fragments.ts';

/** The index of one language, and what it was made of. */
export interface LanguageIndex {
  readonly language: string;
  readonly records: readonly SearchRecord[];
  /** Pagefind's own files, paths relative to the index's folder. */
  readonly files: readonly IndexFile[];
}

/**
 * @returns an index for each language, the largest first; none for no records
 * @throws {Error} where Pagefind refuses a record, with its address
 */
export async function indexesOf(records: readonly SearchRecord[]): Promise<readonly LanguageIndex[]> {
  const indexes: LanguageIndex[] = [];
  try {
    for (const [language, own] of byLanguage(records))
      indexes.push({ language, records: own, files: await indexFiles(own, language) });
  } finally {
    await close();
  }
  return indexes;
}

async function indexFiles(records: readonly SearchRecord[], language: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  if (index === undefined) throw new Error(`The search index can't be begun: ${errors.join('; ')}`);
  for (const record of records) await add(index, record, language);
  const { files } = await index.getFiles();
  return withShown(rechunked(files, language), records);
}

async function add(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { errors } =
    record.kind === 'article'
      ? await index.addHTMLFile({ url: record.url, content: articlePage(record, language) })
      : await index.addCustomRecord(entryRecord(record, language));
  if (errors.length > 0) throw new Error(`The search index refuses ${record.url}: ${errors.join('; ')}`);
}

function entryRecord({ kind, url, title, content, meta, filters }: EntryRecord, language: string) {
  const named = Object.entries(filters).map(([name, values]) => [name, [...values]] as const);
  return {
    url,
    language,
    content: forIndex(kind === 'claim' ? content : `${title}. ${content}`),
    meta: kind === 'claim' ? {} : { title },
    filters: { kind: [kind], ...Object.fromEntries(named), [SHOWN]: [digestOf(meta)] },
  };
}

/** A page for Pagefind alone: an element with an id and a title is a place that a result can open. */
function articlePage({ kind, title, meta, filters, passages }: ArticleRecord, language: string): string {
  const head = [
    ...Object.entries({ title, ...meta }).map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`,
    ),
    ...Object.entries({ kind: [kind], ...filters }).flatMap(([name, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`),
    ),
  ];
  const body = passages.map(
    ({ id, title, text }) =>
      `<p id="${escaped(id)}" data-pagefind-title="${escaped(title)}">${escaped(forIndex(text))}</p>`,
  );
  return `<!doctype html><html lang="${language}"><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Pagefind knows languages by their first subtag: `en` for `en-GB`. */
function byLanguage(
  records: readonly SearchRecord[],
): readonly (readonly [language: string, records: readonly SearchRecord[]])[] {
  const groups = Map.groupBy(records, ({ language }) => new Intl.Locale(language).language);
  return [...groups].sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1));
}
