// Content shown in place of results: before a query, without results, and if the index can't be read. In each state,
// the reader gets suggestions for a next step.

import { element } from '../../browser/shared/element.ts';
import { resultKinds } from '../../ui/browser-kinds.ts';
import { searchWords } from '../../ui/browser-words.ts';
import type { Search } from './address.ts';
import type { Engine, Table } from './engine.ts';
import { countsOf, type Filters, isChosen, passing } from './filters.ts';
import { labelOf } from './labels.ts';
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

export function startState({ records, names }: Table, go: Go): readonly HTMLElement[] {
  const counts = countsOf(records, { kind: ['claim'] });
  const examples = (filter: 'holder' | 'actor' | 'stance'): readonly Suggestion[] =>
    [...counts[filter]]
      .sort(([, m], [, n]) => n - m)
      .slice(0, EXAMPLES)
      .map(([id, count]) => ({
        text: labelOf(names, filter, id),
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

/** Each chosen filter already has a button that removes it, so here only the search without any filter is suggested. */
export async function noResultsState(
  engine: Engine,
  query: Query,
  filters: Filters,
  go: Go,
): Promise<readonly HTMLElement[]> {
  const { text } = query;
  const { length: count } = isChosen(filters) ? await engine.matches(query) : [];
  const unfiltered =
    count > 0 ? [{ text: text || searchWords.clear, count, search: { typed: text, filters: {} } }] : [];
  const helps = [
    ...suggestions(searchWords.noneWithFilters, unfiltered, go),
    ...suggestions(searchWords.noneWithWords, await withoutMarks(engine, query, filters), go),
  ];
  return helps.length > 0 ? helps : [element('p', { textContent: searchWords.noneAtAll })];
}

/** The kinds with a page that lists all entries of the kind, in a folder such as `claims`. */
const LISTED = ['claim', 'article', 'argument', 'actor'] as const;

/** @param root relative path from this page to the site's root */
export function failedState(root: string, again: () => void): readonly HTMLElement[] {
  const lists = LISTED.map((kind) =>
    element('a', { href: `${root}${kind}s/index.html`, textContent: resultKinds[kind] }),
  );
  const button = element('button', { type: 'button', textContent: searchWords.again });
  button.addEventListener('click', again);
  return [
    element('p', { className: 'notice' }, `${searchWords.failedHelp} `, ...lists.flatMap((link) => [link, ' '])),
    element('p', {}, button),
  ];
}

/** For a phrase in quotation marks without results, suggests a search for its single words. */
async function withoutMarks(engine: Engine, query: Query, filters: Filters): Promise<readonly Suggestion[]> {
  const typed = wordsOf(query).join(' ');
  const found = query.phrases.length > 0 ? await engine.matchesOfMost(queryOf(typed)) : [];
  const count = isChosen(filters) ? passing((await engine.table()).valued(found), filters).length : found.length;
  return count > 0 ? [{ text: typed, count, search: { typed, filters } }] : [];
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
