// Found records → a table for a spreadsheet, and citations as plain text.

import { stringify } from 'csv-stringify/browser/esm/sync';
import { citationText, citedAt, quotationText } from '../../model/citation.ts';
import { commonWords, copyWords, language } from '../../ui/browser-words.ts';
import type { Table } from './engine.ts';
import { labelOf } from './labels.ts';
import type { Hit } from './language-index.ts';

export interface Results {
  readonly hits: readonly Hit[];
  /** The records of the articles that the hits belong to. */
  readonly articles: readonly Hit[];
  /** The address of the site. */
  readonly root: URL;
}

const COLUMNS = ['kind', 'title', 'statement', 'words', 'holder', 'stance', 'type', 'article', 'status', 'address'];

/**
 * A CSV table in the format of those on the data page: UTF-8 with a byte-order mark; spreadsheets run no cell as a
 * formula.
 */
export function tableOf({ hits, root }: Results, names: Table['names']): string {
  const rows = hits.map(({ url, meta, filters }) => {
    const label = (name: 'stance' | 'type' | 'article') =>
      (filters[name] ?? []).map((id) => labelOf(names, name, id)).join('; ');
    return [
      filters['kind']?.[0],
      meta['title'],
      meta['statement'],
      meta['quote'],
      meta['holder'],
      label('stance'),
      label('type'),
      label('article'),
      meta['draft'] && 'draft',
      addressOf(url, root),
    ];
  });
  return stringify(rows, {
    header: true,
    columns: COLUMNS,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/**
 * One paragraph for each result: its words or statement, and the citation of its text with the day of access. Actors
 * are left out.
 */
export function citationsOf({ hits, articles, root }: Results): string {
  const accessed = copyWords.accessed(new Date().toISOString().slice(0, 10));
  const cited = new Map(
    articles.map(({ filters, meta: { title = '', byline = '' } }) => [
      filters['article']?.[0],
      citationText({ authors: byline === '' ? [] : [byline], title }, { language, commonWords }),
    ]),
  );
  const lines = hits.flatMap(({ url, meta, filters }) => {
    const citation = cited.get(filters['article']?.[0]);
    // The words of a passage in several paragraphs contain blank lines, which are replaced by spaces.
    const words = (meta['quote'] || meta['statement'])?.replaceAll(/\s+/g, ' ');
    const place = { address: addressOf(url, root), accessed };
    if (citation === undefined || filters['kind']?.[0] === 'actor') return [];
    return filters['kind']?.[0] === 'article' || !words
      ? [citedAt(citation, place)]
      : [quotationText(copyWords.quoted(words), citation, place)];
  });
  return `${lines.join('\n\n')}\n`;
}

/** @param url relative to the site's root */
function addressOf(url: string, root: URL): string {
  return new URL(url.replace(/^\//, ''), root).href;
}
