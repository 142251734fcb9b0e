// <postil-search>: a box, filters and results. On the search page the URL contains the search, so that readers can link
// to it and return to it. The dialog has a link to the search page.

import { searchWords } from '../../ui/browser-words.ts';
import type { SearchFilterName } from '../site-files.ts';
import { addressOf, type Search } from './address.ts';
import { type Engine, openEngine, type Table } from './engine.ts';
import { showFacets } from './facets.ts';
import { countsOf, type Filterable, type Filters, including, isChosen, without } from './filters.ts';
import { chosenOf, findAll, type SearchMatches } from './find-all.ts';
import { type Groups, PAGE, showGroups } from './groups.ts';
import {
  currentSearch,
  onStepBack,
  type ReadingPosition,
  remember,
  savedReadingPosition,
  saveReadingPosition,
} from './history.ts';
import { labelOf } from './labels.ts';
import { isAsking, LONGEST, type Query, queryOf } from './query.ts';
import { failedState, noResultsState, startState } from './states.ts';
import { showChosen, statusOf, type View, viewOf } from './view.ts';

export class SearchElement extends HTMLElement {
  #view: View | undefined;
  #engine: Promise<Engine> | undefined;
  #search: Search = { typed: '', filters: {} };
  #most = PAGE;
  /** Position to restore when a reader returns to the page. */
  #position: ReadingPosition | undefined;
  /** Number of searches started so far. */
  #begun = 0;
  #isAnswering = false;
  /** Number of failed searches so far. */
  #failures = 0;

  connectedCallback(): void {
    if (this.#view !== undefined) return;
    this.#view = viewOf(this, this.#isDialog);
    const { input } = this.#view;
    connectKeys(this, input);
    input.addEventListener('input', () => this.#go({ ...this.#search, typed: input.value }, 'replace'));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isDialog) location.assign(this.#fullPage);
      else this.#go({ ...this.#search, typed: input.value }, 'replace');
    });
    if (!this.#isDialog) this.#connectHistory();
    // A closed dialog loads nothing until a reader opens it.
    if (this.closest('dialog')?.open === false)
      this.addEventListener('focusin', () => this.#begin(input), { once: true });
    else this.#begin(input);
  }

  #begin(input: HTMLInputElement): void {
    if (this.#isDialog) this.#search = { typed: input.value, filters: {} };
    void this.#show();
  }

  get #isDialog(): boolean {
    return this.closest('dialog') !== null;
  }

  get #root(): string {
    return this.dataset['root'] ?? '/';
  }

  get #fullPage(): string {
    return `${this.#root}search.html${addressOf(this.#search)}`;
  }

  #connectHistory(): void {
    const read = () => {
      this.#search = currentSearch();
      if (this.#view) this.#view.input.value = this.#search.typed.slice(0, LONGEST).toWellFormed();
    };
    read();
    this.#position = savedReadingPosition();
    this.#most = this.#position?.most ?? PAGE;
    onStepBack(() => {
      read();
      void this.#show();
    });
    saveReadingPosition(() => this.#most);
    if (this.#search.typed === '') this.#view?.input.focus({ preventScroll: true });
  }

  #go(search: Search, how: 'push' | 'replace'): void {
    this.#search = search;
    this.#most = PAGE;
    this.#position = undefined;
    if (this.#view && this.#view.input.value !== search.typed) this.#view.input.value = search.typed;
    if (!this.#isDialog) remember(search, how);
    void this.#show();
  }

  #toggle(name: SearchFilterName, id: string, isIncluded: boolean): void {
    const { typed, filters } = this.#search;
    this.#go({ typed, filters: isIncluded ? including(filters, name, id) : without(filters, name, id) }, 'push');
  }

  #open(): Promise<Engine> {
    this.#engine ??= openEngine(this.#root, this.#failures);
    return this.#engine;
  }

  /**
   * Answers the current search. Only one search runs at a time, so that on a slow connection the first key gets an
   * answer while a reader continues to type. Of the searches typed during a run, only the last is answered.
   */
  async #show(): Promise<void> {
    this.#begun += 1;
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    let turn = 0;
    while (turn !== this.#begun) {
      try {
        const engine = await this.#open();
        turn = this.#begun;
        await this.#answer(engine, this.#search, () => turn !== this.#begun);
      } catch {
        turn = this.#begun;
        this.#showFailure();
      }
    }
    this.#isAnswering = false;
  }

  async #answer(engine: Engine, search: Search, isStale: () => boolean): Promise<void> {
    const query = queryOf(search.typed);
    if (!isAsking(query) && !isChosen(search.filters)) return this.#showStart(engine, query, isStale);
    await this.#showMatches(engine, search, await findAll(engine, search, query), isStale);
  }

  #showStart(engine: Engine, query: Query, isStale: () => boolean): void {
    const view = this.#view;
    if (view === undefined) return;
    view.showFilters(undefined);
    view.chosen.replaceChildren();
    view.status.textContent = query.text === '' ? '' : searchWords.nothingTyped;
    this.#withTable(engine, isStale, (table) => {
      view.results.replaceChildren(...startState(table, (search) => this.#go(search, 'push')));
    });
  }

  /**
   * Calls `show` once the filter table is loaded, or shows the failure. If another search has begun by then, does
   * neither.
   */
  #withTable(engine: Engine, isStale: () => boolean, show: (table: Table) => void): void {
    engine.table().then(
      (table) => isStale() || show(table),
      () => isStale() || this.#showFailure(),
    );
  }

  async #showMatches(
    engine: Engine,
    { typed, filters }: Search,
    { query, all, isLoose }: SearchMatches,
    isStale: () => boolean,
  ): Promise<void> {
    const view = this.#view;
    if (view === undefined) return;
    const matches = await chosenOf(engine, all, filters);
    const groups: Groups = {
      query,
      matches,
      isStale,
      root: this.#root,
      isLibrary: engine.isLibrary,
      most: this.#most,
      chooseKind: (kind) => this.#toggle('kind', kind, true),
      showMore: () => {
        this.#most += PAGE;
        void this.#show();
      },
    };
    const first = showGroups(view.results, groups);
    first.catch(() => undefined);
    view.status.textContent = isLoose ? searchWords.mostWords : statusOf(typed, query, matches.length);
    const { all: shown } = await first;
    if (matches.length === 0)
      view.results.replaceChildren(
        ...(await noResultsState(engine, query, filters, (other) => this.#go(other, 'push'))),
      );
    shown.then(
      () => isStale() || this.#showEnd(view),
      () => isStale() || this.#showFailure(),
    );
    this.#withTable(engine, isStale, (table) => this.#showFilters(table, view, filters, table.valued(all)));
  }

  #showFilters({ names }: Table, view: View, filters: Filters, all: readonly Filterable[]): void {
    view.showFilters(all.length === 0 ? undefined : Object.values(filters).flat().length);
    showChosen(view.chosen, filters, names, (name, id) => {
      const { typed } = this.#search;
      this.#go({ typed, filters: name === undefined ? {} : without(filters, name, id) }, 'push');
      view.input.focus();
    });
    showFacets(view.facets, {
      counts: countsOf(all, filters),
      filters,
      label: (name, id) => labelOf(names, name, id),
      toggle: (name, id, isChosen) => this.#toggle(name, id, isChosen),
    });
  }

  /**
   * In a dialog, adds the link to the search page. On the search page, scrolls to the position at which the reader left
   * the page, if the reader has come back.
   */
  #showEnd(view: View): void {
    if (this.#isDialog) {
      const link = document.createElement('a');
      link.href = this.#fullPage;
      link.textContent = searchWords.fullPage;
      view.results.append(link);
      return;
    }
    if (this.#position !== undefined) scrollTo({ top: this.#position.y, behavior: 'instant' });
    this.#position = undefined;
  }

  #showFailure(): void {
    const view = this.#view;
    this.#engine = undefined;
    this.#failures += 1;
    if (view === undefined) return;
    view.showFilters(undefined);
    view.status.textContent = searchWords.failed;
    view.chosen.replaceChildren();
    view.results.replaceChildren(...failedState(this.#root, () => void this.#show()));
  }
}

// Keyboard control of a search: arrow keys move between the box and the results, Enter opens a link, Esc returns to the
// box or closes the dialog. Typing on a result continues in the box.

const RESULTS = 'a.statement, .found-passages a';

function connectKeys(search: HTMLElement, input: HTMLInputElement): void {
  search.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const results = [...search.querySelectorAll<HTMLElement>(RESULTS)];
    const at = results.indexOf(event.target as HTMLElement);
    if (at === -1 && event.target !== input) return;
    if (event.key === 'ArrowDown') move(event, results[at + 1]);
    else if (event.key === 'ArrowUp') move(event, at === -1 ? undefined : (results[at - 1] ?? input));
    else if (event.key === 'Escape' && at !== -1 && search.closest('dialog') === null) move(event, input);
    else if (at !== -1 && event.key.length === 1 && event.key !== ' ') input.focus();
  });
}

function move(event: Event, to: HTMLElement | undefined): void {
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
}
