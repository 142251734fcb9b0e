// What stands where results would: before anything is asked, where nothing is found, where the index can't be read. Each
// leads on.

import { element } from '../../browser/shared/element.ts';
import { commonWords, listTitles, searchWords } from '../../ui/browser-words.ts';
import type { SearchFilterName } from '../site-files.ts';
import type { Search } from './address.ts';
import type { Engine } from './engine.ts';
import { countsOf, type Filters, passing, without } from './filters.ts';
import { labelOf } from './labels.ts';
import type { Match } from './language-index.ts';
import { type Query, queryOf, wordsOf } from './query.ts';

/** What a press leads to, in words, and how many results it brings. */
interface Way {
  readonly text: string;
  readonly count: number;
  readonly search: Search;
}

type Go = (search: Search) => void;

/** Examples from the library itself: who holds most, who is mentioned most. */
const EXAMPLES = 5;

export function startState(engine: Engine, go: Go): readonly HTMLElement[] {
  const counts = countsOf(engine.records, { kind: ['claim'] });
  const examples = (filter: 'holder' | 'actor' | 'stance'): readonly Way[] =>
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
    ...ways(searchWords.tryHolder, examples('holder'), go),
    ...ways(searchWords.tryActor, examples('actor'), go),
    ...ways(searchWords.tryStance, examples('stance'), go),
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
  const helps = [...ways(searchWords.noneWithFilters, shorter, go), ...ways(searchWords.noneWithWords, fewer, go)];
  return helps.length > 0 ? helps : [element('p', { textContent: searchWords.noneAtAll })];
}

/** The pages that list what can be found. */
const LISTS = ['claims', 'articles', 'arguments', 'actors'] as const;

/** @param root the site's root as this page reaches it */
export function failedState(root: string, again: () => void): readonly HTMLElement[] {
  const lists = LISTS.map((list) => element('a', { href: `${root}${list}/index.html`, textContent: listTitles[list] }));
  const button = element('button', { type: 'button', textContent: searchWords.again });
  button.addEventListener('click', again);
  return [
    element('p', { className: 'notice' }, `${searchWords.failedHelp} `, ...lists.flatMap((link) => [link, ' '])),
    element('p', {}, button),
  ];
}

/** Each filter taken away by itself; where there are several, all of them. */
function withoutAFilter(
  { names }: Engine,
  matches: readonly Match[],
  { text }: Query,
  filters: Filters,
): readonly Way[] {
  const way = (label: string, left: Filters): Way => ({
    text: label,
    count: passing(matches, left).length,
    search: { typed: text, filters: left },
  });
  const chosen = Object.entries(filters) as [SearchFilterName, readonly string[]][];
  const single = chosen.map(([name, ids]) => {
    const labels = ids.map((id) => labelOf(names, name, id));
    return way(`${searchWords.filters[name]}: ${commonWords.names(labels)}`, without(filters, name));
  });
  return [...single, ...(chosen.length > 1 ? [way(searchWords.allFilters, {})] : [])].filter(({ count }) => count > 0);
}

async function withFewerWords(engine: Engine, query: Query, filters: Filters): Promise<readonly Way[]> {
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

function ways(title: string, all: readonly Way[], go: Go): readonly HTMLElement[] {
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
