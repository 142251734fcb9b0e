// Content shown instead of results: before a query, without results, and if the index can't be read. Each state offers next
// steps.

import { element } from '../../browser/shared/element.ts';
import { listTitles, searchWords } from '../../ui/browser-words.ts';
import type { SearchFilterName } from '../site-files.ts';
import type { Search } from './address.ts';
import type { Engine } from './engine.ts';
import { countsOf, type Filters, passing, without } from './filters.ts';
import { labelOf } from './labels.ts';
import type { Match } from './language-index.ts';
import { type Query, queryOf, wordsOf } from './query.ts';

/** A suggested search, with its label and its number of results. */
interface Suggestion {
  readonly text: string;
  readonly count: number;
  readonly search: Search;
}

type Go = (search: Search) => void;

/** Number of examples from the library for each filter: the most frequent holders, actors and stances. */
const EXAMPLES = 5;

export function startState(engine: Engine, go: Go): readonly HTMLElement[] {
  const counts = countsOf(engine.records, { kind: ['claim'] });
  const examples = (filter: 'holder' | 'actor' | 'stance'): readonly Suggestion[] =>
    [...counts[filter]]
      .sort(([, m], [, n]) => n - m)
      .slice(0, EXAMPLES)
      .map(([id, count]) => ({
        text: labelOf(engine.names, filter, id),
        count,
        search: { typed: '', filters: { kind: ['claim'], [filter]: [id] } },
      }));
  return [
    element('p', { textContent: searchWords.start }),
    ...suggestions(searchWords.tryHolder, examples('holder'), go),
    ...suggestions(searchWords.tryActor, examples('actor'), go),
    ...suggestions(searchWords.tryStance, examples('stance'), go),
  ];
}

export async function noneState(
  engine: Engine,
  query: Query,
  filters: Filters,
  go: Go,
): Promise<readonly HTMLElement[]> {
  const shorter = [...withoutAFilter(engine, await engine.matches(query), query, filters)];
  const fewer = await withFewerWords(engine, query, filters);
  const helps = [
    ...suggestions(searchWords.noneWithFilters, shorter, go),
    ...suggestions(searchWords.noneWithWords, fewer, go),
  ];
  return helps.length > 0 ? helps : [element('p', { textContent: searchWords.noneAtAll })];
}

/** Folders of the pages that list all entries. */
const LISTS = ['claims', 'articles', 'arguments', 'actors'] as const;

/** @param root relative path from this page to the site's root */
export function failedState(root: string, again: () => void): readonly HTMLElement[] {
  const lists = LISTS.map((list) => element('a', { href: `${root}${list}/index.html`, textContent: listTitles[list] }));
  const button = element('button', { type: 'button', textContent: searchWords.again });
  button.addEventListener('click', again);
  return [
    element('p', { className: 'notice' }, `${searchWords.failedHelp} `, ...lists.flatMap((link) => [link, ' '])),
    element('p', {}, button),
  ];
}

/** Suggests the search without each one of the filters; if there are several filters, also the search without all of them. */
function withoutAFilter(
  { names }: Engine,
  matches: readonly Match[],
  { text }: Query,
  filters: Filters,
): readonly Suggestion[] {
  const way = (label: string, left: Filters): Suggestion => ({
    text: label,
    count: passing(matches, left).length,
    search: { typed: text, filters: left },
  });
  const chosen = Object.entries(filters) as [SearchFilterName, readonly string[]][];
  const single = chosen.map(([name, ids]) => {
    const labels = ids.map((id) => labelOf(names, name, id));
    return way(searchWords.filtered(searchWords.filters[name], searchWords.values(labels)), without(filters, name));
  });
  return [...single, ...(chosen.length > 1 ? [way(searchWords.allFilters, {})] : [])].filter(({ count }) => count > 0);
}

async function withFewerWords(engine: Engine, query: Query, filters: Filters): Promise<readonly Suggestion[]> {
  const terms = [...new Set(wordsOf(query))].slice(0, EXAMPLES);
  if (terms.length < 2) return [];
  const found = await Promise.all(
    terms.map(async (typed) => {
      const count = passing(await engine.matches(queryOf(typed)), filters).length;
      return { text: typed, count, search: { typed, filters } };
    }),
  );
  return found.filter(({ count }) => count > 0);
}

function suggestions(title: string, all: readonly Suggestion[], go: Go): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const buttons = all.map(({ text, count, search }) => {
    const label = element('span', { textContent: text, dir: 'auto' });
    const button = element(
      'button',
      { type: 'button' },
      label,
      ' ',
      element('span', { className: 'count', textContent: String(count) }),
    );
    button.addEventListener('click', () => go(search));
    return button;
  });
  return [element('p', { className: 'ways' }, element('span', { textContent: title }), ...buttons)];
}
