// The results of the search in the page's address → a file that the browser saves: a table (CSV) or citations (plain
// text).

import { searchIn } from '../search/client/address.ts';
import { openEngine } from '../search/client/engine.ts';
import { chosenOf, findAll } from '../search/client/find-all.ts';
import { citationsOf, tableOf } from '../search/client/found-files.ts';
import type { Hit, Match } from '../search/client/language-index.ts';
import { queryOf } from '../search/client/query.ts';
import { searchExportWords } from '../ui/browser-words.ts';
import { element } from './shared/element.ts';
import { say } from './shared/say.ts';
import { provideTools } from './shared/tools.ts';

/** Maximum number of results in a file, because each result is a request. */
const MOST = 1000;

/** Time in milliseconds for which the temporary address of a file is kept. */
const KEPT = 60_000;

async function save(format: string): Promise<void> {
  const root = document.querySelector<HTMLElement>('postil-search')?.dataset['root'] ?? '/';
  const engine = await openEngine(root, 0);
  const search = searchIn(location.search);
  const { all } = await findAll(engine, search, queryOf(search.typed));
  const matches = await chosenOf(engine, all, search.filters);
  const hits = await hitsOf(matches.slice(0, MOST));
  const wanted = new Set(hits.flatMap(({ filters }) => filters['article'] ?? []));
  const { names, valued } = await engine.table();
  const articles = valued(await engine.matches(queryOf(''))).filter(({ kind }) => kind === 'article');
  const cited = articles.filter(({ values }) => values.article.some((id) => wanted.has(id)));
  const found = { hits, articles: await hitsOf(cited), root: new URL(root, location.href) };
  if (format === 'csv') download('results.csv', 'text/csv', tableOf(found, names));
  else download('results.txt', 'text/plain', citationsOf(found));
  if (matches.length > MOST) say(searchExportWords.first(MOST));
}

function hitsOf(matches: readonly Match[]): Promise<readonly Hit[]> {
  return Promise.all(matches.map((match) => match.hit()));
}

function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href, download: name }).click();
  // A browser may read the file only some time after the click. The address is therefore kept for a while.
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}

const tools = { save };

export type FileTools = typeof tools;

provideTools('search-files', tools);
