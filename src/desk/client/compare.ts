// The comparison with another annotator: measures of the agreement, and each difference with a choice to take over the
// other version.

import { html, nothing, type TemplateResult } from 'lit';
import type { Range as TextRange } from '../../anchor/range.ts';
import type { ComparisonView, DifferenceView, MeasureView, ProblemView, SideView } from '../view.ts';
import { button, keepsPending, problemText } from './fields.ts';
import { highlight, scrollToRange } from './page.ts';
import { ask } from './server.ts';
import { store } from './store.ts';

const state: { compared: ComparisonView | undefined; problems: readonly ProblemView[]; isAsking: boolean } = {
  compared: undefined,
  problems: [],
  isAsking: false,
};

/** Compares the edition with the folder or file that was named last. */
export async function compareNow(): Promise<void> {
  const { article } = store;
  const from = store.kept.compareWith ?? '';
  if (article === undefined || from === '') return;
  state.isAsking = true;
  store.changed();
  try {
    const answer = await ask<ComparisonView | { readonly problems: readonly ProblemView[] }>('compare', {
      article,
      from,
    });
    state.compared = 'measures' in answer ? answer : undefined;
    state.problems = 'measures' in answer ? [] : answer.problems;
  } catch {
    store.say('The server does not answer. Start “npm run dev” again.');
  }
  state.isAsking = false;
  store.changed();
}

const FIELD = 'desk-compare';

export function compareView(): TemplateResult {
  const { compared, problems, isAsking } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    const from = new FormData(event.target as HTMLFormElement).get('from');
    store.keepPending(FIELD, undefined);
    store.update({ compareWith: typeof from === 'string' ? from.trim() : '' });
    void compareNow();
  };
  return html`<h2>Compare</h2>
    <form class="desk-field" @submit=${submit}>
      <label for=${FIELD}>The other annotator’s folder or file, on this computer</label>
      <input id=${FIELD} name="from" autocomplete="off" spellcheck="false" aria-describedby="desk-compare-help" .value=${store.pending(FIELD) ?? store.kept.compareWith ?? ''} @input=${keepsPending(FIELD)} />
      <p class="desk-help" id="desk-compare-help">A content folder with this article, or a file that can be imported: <code>../her-library/content</code></p>
      <button class="desk-button main" ?disabled=${isAsking}>Compare</button>
    </form>
    <p role="status">${isAsking ? 'Comparing …' : nothing}</p>
    ${problems.map(problemText)}
    ${compared === undefined ? nothing : comparisonOf(compared)}`;
}

function comparisonOf({ measures, differences, unplaced }: ComparisonView): TemplateResult {
  return html`<table class="desk-table"><thead><tr><th scope="col">Subject</th><th scope="col">Same</th><th scope="col">F1</th><th scope="col">Kappa</th><th scope="col">Alpha</th></tr></thead>
      <tbody>${measures.map(measureRow)}</tbody></table>
    <h3>${differences.length === 0 ? 'You agree on everything' : `Differences: ${differences.length}`}</h3>
    ${store.problems.map(problemText)}
    <ul class="desk-list">${differences.map(differenceRow)}</ul>
    ${unplaced.length === 0 ? nothing : html`<h3>Not compared</h3><ul class="desk-list">${unplaced.map((reason) => html`<li>${reason}</li>`)}</ul>`}`;
}

function measureRow({ subject, yours, theirs, same, f1, kappa, alpha }: MeasureView): TemplateResult {
  const decimals = [f1, kappa, alpha].map((value) => html`<td>${value?.toFixed(2) ?? '–'}</td>`);
  return html`<tr><th scope="row">${subject}</th><td>${same} of ${yours} and ${theirs}</td>${decimals}</tr>`;
}

function differenceRow({ id, yours, theirs, fields }: DifferenceView): TemplateResult {
  const which = theirs === undefined ? 'only yours' : yours === undefined ? 'only theirs' : fields.join(', ');
  const isReviewed = yours?.isReviewed === true;
  const ranges = yours?.ranges ?? theirs?.ranges ?? [];
  return html`<li><b>${id}</b>: ${which}
    <div class="desk-versions">${sideOf('Yours', yours, fields)}${sideOf('Theirs', theirs, fields)}</div>
    <div class="desk-row">
      ${ranges.length === 0 ? nothing : button('Show', () => show(ranges), { kind: 'small' })}
      ${isReviewed ? nothing : takeButton(id, false)}
    </div>
    ${isReviewed ? html`<details><summary>You reviewed yours …</summary>${takeButton(id, true)}</details>` : nothing}
  </li>`;
}

function sideOf(name: string, side: SideView | undefined, fields: readonly string[]): TemplateResult | typeof nothing {
  if (side === undefined) return nothing;
  const values = Object.entries(side.values).filter(
    ([field, value]) => value !== '' && (fields.length === 0 || fields.includes(field) || MAIN.includes(field)),
  );
  return html`<div class="desk-card"><b>${name}</b><dl>${values.map(([field, value]) => html`<dt>${field}</dt><dd dir="auto">${value}</dd>`)}</dl></div>`;
}

/** The fields by which people recognize an entry. They are always shown. */
const MAIN: readonly string[] = ['statement', 'title'];

function show(ranges: readonly TextRange[]): void {
  highlight('desk-now', ranges);
  scrollToRange(ranges[0]);
}

function takeButton(id: string, reviewed: boolean): TemplateResult {
  const take = async () => {
    const from = store.kept.compareWith ?? '';
    if (await store.act({ do: 'take', from, ids: [id], reviewed })) await compareNow();
  };
  return button('Take this one', take, { kind: 'small' });
}
