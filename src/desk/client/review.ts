// The review of drafts, one after another, beginning with the least certain. Each draft is shown at its passage in the
// text, and one key decides on it.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { certaintyWords, stanceWords, typeWords } from '../../ui/browser-words.ts';
import type { EntryView, ProblemView } from '../view.ts';
import { nameOfId } from './actors-field.ts';
import { openEntry } from './entry-form.ts';
import { button, problemText, savingSign } from './fields.ts';
import { focusPanel } from './focus.ts';
import { highlight, scrollToRange, showMentions } from './page.ts';
import { rangesOf } from './passage.ts';
import { acceptAll, draftAgain, holderForAll, nothingLeft, UNNAMED_HOLDER, withdrawnList } from './review-all.ts';
import { store } from './store.ts';
import { quotesOf, titleOf } from './typed.ts';

interface Generator {
  readonly rule: string;
  readonly confidence: number;
}

/** Confidence below which a draft is “unsure” in the filter. */
const UNSURE = 0.5;

function draftsLeft(): readonly EntryView[] {
  return (store.edition?.drafts ?? []).flatMap((file) => store.entry(file) ?? []);
}

function filtered(): readonly EntryView[] {
  const { kind = '', rule = '', sure = '', said = '', order = '' } = store.kept.filter ?? {};
  const drafts = draftsLeft().filter((entry) => {
    const { confidence = 1, rule: own = '' } = generatorOf(entry) ?? {};
    if (kind !== '' && entry.collection !== kind) return false;
    if (rule !== '' && own !== rule) return false;
    if (said !== '' && !holdersOf(entry).includes(said)) return false;
    return sure === '' || (sure === 'unsure') === confidence < UNSURE;
  });
  if (order === '') return drafts;
  const places = new Map(drafts.map((entry) => [entry, positionOf(entry)]));
  return drafts.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/**
 * The sort key of a draft for the order of the text, in code units: an argument is after the last of its claims, an actor
 * is where the text names the actor first. The facts of the article are first.
 */
function positionOf(entry: EntryView): number {
  const ranges = entry.collection === 'actors' ? entry.ranges : placesOf(entry);
  const starts = ranges.map(({ start }) => start);
  return entry.collection === 'arguments' ? Math.max(-1, ...starts) + 0.5 : (starts[0] ?? -1);
}

function holdersOf({ collection, data }: EntryView): readonly string[] {
  return collection === 'claims' ? [data['holder'] ?? []].flat().map(String) : [];
}

function generatorOf({ data }: EntryView): Generator | undefined {
  return data['generator'] as Generator | undefined;
}

/** The draft to be shown: the one that was chosen, otherwise the first. */
export function currentDraft(): EntryView | undefined {
  const drafts = filtered();
  const { draft, next } = store.kept;
  return [draft, next].flatMap((wanted) => drafts.find(({ file }) => file === wanted) ?? [])[0] ?? drafts[0];
}

/** Shows a draft in the text. */
export function showDraft(entry: EntryView | undefined = currentDraft()): void {
  if (entry === undefined) {
    highlight('desk-now', []);
    return;
  }
  if (entry.collection === 'actors') {
    showMentions(entry.slug);
    return;
  }
  const ranges = placesOf(entry);
  highlight('desk-now', ranges);
  scrollToRange(ranges[0]);
}

function placesOf(entry: EntryView) {
  if (entry.collection !== 'arguments') return rangesOf(quotesOf(entry.data));
  const {
    premises = [],
    conclusion,
    target,
  } = entry.data as { premises?: { claim: string }[]; conclusion?: string; target?: string };
  const slugs = [conclusion ?? target, ...premises.map(({ claim }) => claim)];
  const claims = slugs.flatMap((slug) =>
    (store.edition?.entries ?? []).filter((one) => one.collection === 'claims' && one.slug === slug),
  );
  return claims.flatMap(({ data }) => rangesOf(quotesOf(data)));
}

function goTo(by: 1 | -1): void {
  const drafts = filtered();
  const at = drafts.findIndex(({ file }) => file === currentDraft()?.file);
  const next = drafts[(at + by + drafts.length) % drafts.length];
  store.update({ draft: next?.file });
  showDraft(next);
}

async function decide(way: 'accept' | 'withdraw'): Promise<void> {
  const drafts = filtered();
  const entry = currentDraft();
  if (entry === undefined) return;
  // Withdrawing the article would withdraw its whole edition, so it is refused.
  if (way === 'withdraw' && entry.collection === 'articles')
    return store.say('The facts of the text cannot be withdrawn. Edit or accept them.');
  const at = drafts.indexOf(entry);
  if (!(await store.act({ do: way, files: [entry.file] }))) return;
  const left = filtered();
  store.update({ draft: left[Math.min(at, left.length - 1)]?.file });
  showDraft();
}

/** Undoes or repeats the last action. If a draft is undecided again, the review shows it. */
export async function stepBack(way: 'undo' | 'redo'): Promise<void> {
  const before = new Set(store.edition?.drafts);
  if (!(await store.step(way))) return;
  const again = store.edition?.drafts.find((file) => !before.has(file));
  if (again !== undefined) store.update({ draft: again });
  if (store.kept.view === 'review') showDraft();
}

/** The keys of the review. @returns whether the key was used */
export function pressInReview(key: string): boolean {
  const entry = currentDraft();
  const keys: Readonly<Record<string, () => unknown>> = {
    a: () => decide('accept'),
    w: () => decide('withdraw'),
    e: () => (entry === undefined ? undefined : edit(entry)),
    s: () => goTo(1),
    b: () => goTo(-1),
    u: () => stepBack('undo'),
  };
  const run = keys[key];
  void run?.();
  return run !== undefined;
}

function edit(entry: EntryView): void {
  const drafts = filtered();
  store.update({ draft: entry.file, next: drafts[drafts.indexOf(entry) + 1]?.file });
  openEntry(entry);
  focusPanel();
}

export function reviewView(): TemplateResult {
  const drafts = filtered();
  const entry = currentDraft();
  const { done = 0, all = 0 } = store.edition?.review ?? {};
  return html`<div class="desk-review">
    <h2>Review</h2>
    <p class="desk-progress"><progress max=${all} value=${done} aria-label="Reviewed"></progress> ${done} of ${all}</p>
    ${filters()}
    ${entry === undefined ? nothingLeft(draftsLeft().length, showDraft) : draftCard(entry, drafts.indexOf(entry) + 1, drafts.length)}
    ${store.problems.map(namedProblem)}
    ${holderForAll(drafts, entry, showDraft)} ${acceptAll(drafts, showDraft)} ${draftAgain()} ${withdrawnList()}
  </div>`;
}

function draftCard(entry: EntryView, number: number, count: number): TemplateResult {
  const { confidence } = generatorOf(entry) ?? {};
  const kind = entry.collection === 'articles' ? 'the article’s facts' : entry.collection.slice(0, -1);
  return html`<article class="desk-card" aria-live="polite">
    <p class="desk-help">${number} of ${count} drafts · ${kind}${confidence === undefined ? nothing : ` · ${entry.collection === 'articles' ? 'labels of its parts ' : ''}${Math.round(confidence * 100)} % sure`}${entry.reason === undefined || entry.collection === 'articles' ? nothing : ` · why drafted: ${entry.reason}`}</p>
    ${summaryOf(entry)}
    ${entry.problems.map(problemText)}
    <div class="desk-row">
      ${savingSign()}
      ${button('Accept', () => decide('accept'), { kind: 'main', key: 'A' })}
      ${button('Edit', () => edit(entry), { key: 'E' })}
      ${entry.collection === 'articles' ? nothing : button('Withdraw', () => decide('withdraw'), { key: 'W' })}
      ${button('Skip', () => goTo(1), { key: 'S' })}
      ${button('Back', () => goTo(-1), { key: 'B' })}
      ${button('Undo', () => stepBack('undo'), { key: 'U', isOff: store.edition?.undo === undefined })}
    </div>
  </article>`;
}

/** A short form of an entry: its statement, its holder, and the stance. */
function summaryOf(entry: EntryView): TemplateResult {
  const { data, collection } = entry;
  const lang = store.edition?.article.data['language'] ?? nothing;
  if (collection === 'claims')
    return html`<p class="desk-statement" lang=${lang} dir="auto">${data['statement']}</p>
      <dl>
        ${pair(
          'Said by',
          [data['holder'] ?? []].flat().length === 0
            ? 'the author'
            : [data['holder']]
                .flat()
                .map((id) => nameOfId(String(id)))
                .join(', '),
        )}
        ${pair('Author’s stance', stanceWords[data['stance'] as keyof typeof stanceWords])}
        ${pair('Type', typeWords[data['type'] as keyof typeof typeWords])}
        ${pair('Certainty', certaintyWords[data['certainty'] as keyof typeof certaintyWords])}
        ${pair('Words that signal it', data['cue'])}
      </dl>`;
  if (collection === 'arguments')
    return html`<p class="desk-statement" dir="auto">${data['title']}</p>
      <ol>${((data['premises'] ?? []) as { claim: string }[]).map(({ claim }) => html`<li dir="auto">${statementOf(claim)}</li>`)}</ol>
      <p>${{ support: 'supports', rebut: 'speaks against', undercut: 'attacks the step' }[String(data['relation'])]}: <bdi>${statementOf(String(data['conclusion'] ?? data['target']))}</bdi></p>
      <dl>${pair('Scheme', data['scheme'])} ${pair('Words that signal it', data['cue'])}</dl>`;
  if (collection === 'actors')
    return html`<p class="desk-statement" dir="auto">${data['name']}</p>
      <dl>${pair('Kind', data['type'])} ${pair('Other names', (data['aliases'] as string[]).join(', '))} ${pair('Role', data['role'])} ${pair('Named in this text', entry.mentions)} ${pair('Says', claimsHeldBy(entry.slug))}</dl>`;
  if (collection === 'articles')
    return html`<p class="desk-statement" dir="auto">${data['title']}</p>
      <dl>${pair('Author', ((data['authors'] ?? []) as string[]).map((id) => nameOfId(id)).join(', '))} ${pair('Published', data['published'])} ${pair('Publication', data['publication'])} ${pair('Language', data['language'])} ${pair('Main claim', data['thesis'] === undefined ? undefined : statementOf(String(data['thesis'])))}</dl>`;
  return html`<p class="desk-statement" dir="auto">${entry.body}</p>`;
}

/** The number of claims that an actor holds, in words: a warning before the actor is withdrawn. */
function claimsHeldBy(actor: string): string | undefined {
  const held = (store.edition?.entries ?? []).filter(
    ({ data }) => data['status'] !== 'withdrawn' && [data['holder'] ?? []].flat().includes(actor),
  ).length;
  return held === 0
    ? undefined
    : `${held} ${held === 1 ? 'claim' : 'claims'} of this text, which would lose their holder`;
}

/** A problem with the name of its entry, because an action on a list can be refused because of any of its drafts. */
function namedProblem(problem: ProblemView): TemplateResult {
  const entry = store.entry(problem.file);
  return html`${entry === undefined ? nothing : html`<b><bdi>${titleOf(entry)}</bdi></b>`} ${problemText(problem)}`;
}

function statementOf(slug: string): string {
  const found = store.edition?.entries.find((one) => one.slug === slug);
  return String(found?.data['statement'] ?? found?.data['title'] ?? slug);
}

function pair(name: string, value: unknown): TemplateResult | typeof nothing {
  return value === undefined || value === '' ? nothing : html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`;
}

/** Whether the last key pressed in a filter was an arrow key, which moves from one value to the next. */
let isStepping = false;

const FILTERS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  rule: 'Rule',
  sure: 'Confidence',
  said: 'Said by',
  order: 'Order',
};

function filters(): TemplateResult {
  const drafts = draftsLeft();
  const { filter = {} } = store.kept;
  const choose =
    (name: string) =>
    ({ target }: Event) => {
      store.update({ filter: { ...filter, [name]: (target as HTMLSelectElement).value }, draft: undefined });
      showDraft();
      // A focused list uses letters to choose an option. So that letters are keys of the review again, the focus leaves
      // the list; after an arrow key it stays, because the editor may press several.
      if (!isStepping) focusPanel();
    };
  const press = ({ key }: { readonly key: string }) => {
    isStepping = key.startsWith('Arrow');
  };
  const select = (name: string, label: string, given: readonly (readonly [string, string])[]) => {
    const value = filter[name] ?? '';
    // If no draft has the chosen value any more, the value stays in the list.
    const isGone = value !== '' && !given.some(([one]) => one === value);
    const options = [['', label] as const, ...given, ...(isGone ? [[value, `${value} (0)`] as const] : [])];
    return html`<label><span class="unseen">${FILTERS[name]}</span><select @change=${choose(name)} @keydown=${press} @pointerdown=${() => press({ key: '' })}>${repeat(
      options,
      ([one]) => one,
      ([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`,
    )}</select></label>`;
  };
  const counted = (values: readonly string[], nameOf = (value: string) => value) =>
    [...Map.groupBy(values, (value) => value)].map(
      ([value, all]) => [value, `${nameOf(value)} (${all.length})`] as const,
    );
  return html`<div class="desk-row desk-filters">
    ${select('kind', 'All kinds', counted(drafts.map(({ collection }) => collection)))}
    ${select('rule', 'All rules', counted(drafts.flatMap((entry) => generatorOf(entry)?.rule ?? [])))}
    ${select('sure', 'Sure and unsure', [
      ['unsure', 'Unsure'],
      ['sure', 'Sure'],
    ])}
    ${select(
      'said',
      'Said by anybody',
      counted(drafts.flatMap(holdersOf), (id) => (id === UNNAMED_HOLDER ? 'somebody unnamed' : nameOfId(id))),
    )}
    ${select('order', 'Least certain first', [['text', 'Along the text']])}
  </div>`;
}
