// Bringing in a text. The text is pasted, dropped, or already in the library's folder of sources. Its parts are shown
// with their labels, and its facts in a short form; an editor can correct both. Then the article and its drafts are
// made.

import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemView, SourceView } from '../view.ts';
import { type Brought, base64, EMPTY, FACTS, factFrom, fileName, hasNothing, isFact, requestOf } from './brought.ts';
import { draftWithModel } from './draft-with-model.ts';
import { button, helpOf, problemText } from './fields.ts';
import { forgetText, keepText, type LeftText, textsLeft } from './kept-text.ts';
import { openArticle } from './open-article.ts';
import { ask } from './server.ts';
import { store } from './store.ts';

const KEPT = 'postil-bring';

let brought: Brought = readKept();
let source: SourceView | undefined;
let problems: readonly ProblemView[] = [];
let doing = '';
let timer = 0;
/** Texts that were brought in but not made into articles, in tabs that are closed now. */
let left: readonly LeftText[] = [];

function readKept(): Brought {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Brought>) };
  } catch {
    return EMPTY;
  }
}

/** Pause in milliseconds after the last key before the text is read again. */
const PAUSE = 400;

/** Stores what was typed. */
function keep(change: Partial<Brought>): void {
  brought = { ...brought, ...change };
  keepText('bring', hasNothing(brought) ? undefined : brought);
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(brought));
  } catch {
    // A large file does not fit into the browser's storage, so it is lost when the page is closed.
  }
}

/** Stores what was typed. After a pause, the server reads the changed text. */
function put(change: Partial<Brought>): void {
  keep(change);
  clearTimeout(timer);
  timer = window.setTimeout(() => void readNow(), PAUSE);
  store.changed();
}

async function readNow(): Promise<void> {
  const { text, bytes, name } = brought;
  if (bytes === undefined && (text ?? '').trim() === '' && !(text === undefined && name !== '')) {
    source = undefined;
    problems = [];
    store.changed();
    return;
  }
  try {
    const answer = await ask<SourceView | { problems: readonly ProblemView[] }>('read', requestOf(brought));
    // If a fact is invalid, the parts from the last valid answer stay visible.
    if ('parts' in answer) source = answer;
    problems = answer.problems;
  } catch {
    store.say('The server does not answer. Your text is kept here; start “npm run dev” again.');
  }
  store.changed();
}

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const isPlain = /\.(?:txt|text|md|markdown)$/i.test(file.name);
  if (isPlain) put({ ...EMPTY, name: file.name, text: await file.text() });
  else put({ ...EMPTY, name: file.name, text: undefined, bytes: base64(new Uint8Array(await file.arrayBuffer())) });
}

/** Puts the words of a file's article into the text field. Keeps the labels and facts that a person has entered. */
function takeWords(): void {
  if (source === undefined) return;
  const kept = source.parts.filter(({ label }) => label !== 'boilerplate' && label !== 'comment');
  const labels: Record<string, string> = {};
  let line = 1;
  for (const { text, label, rule } of kept) {
    if (rule === BY_HAND) labels[line] = label;
    line += text.split('\n').length + 1;
  }
  const facts = Object.entries(source.facts).filter(([name]) => isFact(name));
  const name = brought.name.replace(/\.[^.]+$/, '');
  const text = kept.map((part) => part.text).join('\n\n');
  put({ name, text, bytes: undefined, labels, facts: { ...Object.fromEntries(facts), ...brought.facts } });
}

/** The value of `rule` for a label that a person has chosen. */
const BY_HAND = 'by-hand';

/** Whether the text and the facts can make an article. */
function isReady(): boolean {
  return source !== undefined && doing === '' && !problems.some(({ severity }) => severity === 'error');
}

export async function make(): Promise<void> {
  if (!isReady()) return;
  doing = 'Making the article and its drafts …';
  store.isLeaving = true;
  store.changed();
  try {
    const answer = await ask<{ article: string } | { problems: readonly ProblemView[] }>('bring', requestOf(brought));
    if ('article' in answer) {
      if (brought.byModel === true) await draftWithModel(answer.article);
      sessionStorage.removeItem(KEPT);
      keepText('bring', undefined);
      return await openArticle(answer.article);
    }
    problems = answer.problems;
  } catch {
    store.say('The server does not answer. Your text is kept here; start “npm run dev” again.');
  }
  doing = '';
  store.isLeaving = false;
  store.changed();
}

export function openBringIn(): void {
  store.open('bring');
  if (!hasNothing(brought)) keep({});
  void textsLeft('bring').then((texts) => {
    left = texts;
    store.changed();
  });
  if (brought.text !== '' || brought.bytes !== undefined) void readNow();
  if (store.library === undefined)
    void ask<typeof store.library>('library', {}).then((library) => {
      store.library = library;
      store.changed();
    });
}

/** Finds a text that was brought in on any page but not made into an article, so that the start page can name it. */
export async function findUnfinished(): Promise<void> {
  if (store.article === undefined) left = await textsLeft('bring');
}

/** The text that was brought in but not finished, with a button to go on. The start page and the lists show it. */
export function unfinishedText(): TemplateResult | typeof nothing {
  const [first] = left;
  const waiting = hasNothing(brought) ? (first?.value as Brought | undefined) : brought;
  if (waiting === undefined || store.article !== undefined || store.kept.view === 'bring') return nothing;
  return html`<div class="desk-chosen"><b>Not finished: a text</b> <bdi>${waiting.text?.trim().slice(0, EXCERPT) || waiting.name}</bdi>
    ${button('Go on', () => goOnWith(hasNothing(brought) ? first : undefined), { kind: 'small' })}</div>`;
}

function goOnWith(one: LeftText | undefined): void {
  openBringIn();
  if (one === undefined) return;
  forgetText(one);
  put({ ...EMPTY, ...(one.value as Brought) });
}

/** Throws away what was typed, and closes the view. */
function cancel(): void {
  put(EMPTY);
  source = undefined;
  store.open(undefined);
}

export function bringInView(): TemplateResult {
  const { text, name, bytes } = brought;
  const kept = store.library?.sources ?? [];
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  };
  return html`<div class="desk-bring" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
    <h2>Bring in a text</h2>
    ${hasNothing(brought) ? left.slice(0, 1).map(leftTools) : nothing}
    <div class="desk-columns"><div>
      ${
        text === undefined
          ? html`<p>The file “<bdi>${name}</bdi>”. ${button('Choose another text', () => put(EMPTY), { kind: 'small' })}</p>`
          : html`<label for="desk-text">Paste the text here: its title, its author, then its paragraphs, with a blank line between them</label>
            <textarea id="desk-text" rows="14" dir="auto" .value=${text} @input=${({ target }: Event) => put({ text: (target as HTMLTextAreaElement).value, bytes: undefined, labels: {} })}></textarea>`
      }
      <p><label class="desk-file">Or choose a file (.txt, .md, .html, .docx); you can also drop it here <input type="file" accept=".txt,.text,.md,.markdown,.html,.htm,.docx" @change=${({ target }: Event) => take((target as HTMLInputElement).files?.[0])} /></label></p>
      ${kept.length === 0 ? nothing : html`<p>In the folder of sources, without an article: ${kept.map((file) => button(file, () => put({ ...EMPTY, name: file, text: undefined }), { kind: 'small' }))}</p>`}
      <div class="desk-field"><label for="desk-file-name">Short name for addresses, in English letters</label>
        <input id="desk-file-name" autocomplete="off" placeholder=${fileName('', text).replace(/\.txt$/, '')} .value=${name} ?disabled=${text === undefined && bytes === undefined} @input=${({ target }: Event) => put({ name: (target as HTMLInputElement).value.trim() })} />
        <p class="desk-help">${source === undefined ? nothing : html`The article’s address will end in /articles/${source.id}.html`}</p></div>
      ${factsForm()}
    </div><div>
      ${problems.filter(({ path }) => path === undefined || path.length === 0 || !isFact(path[0])).map(problemText)}
      ${source === undefined ? nothing : partsList(source)}
    </div></div>
    ${modelChoice()}
    <div class="desk-row desk-actions">
      ${button('Make the article and its drafts', make, { kind: 'main', key: 'Ctrl+Enter', isOff: !isReady() })}
      ${button('Cancel', cancel)}
      <span role="status">${doing}</span>
    </div>
  </div>`;
}

/** The choice to go on with the text of a closed tab. */
function leftTools(one: LeftText): TemplateResult {
  const { text = '', name } = one.value as Brought;
  const end = (take?: Brought) => {
    forgetText(one);
    left = left.filter((other) => other !== one);
    if (take === undefined) store.changed();
    else put(take);
  };
  return html`<p>A text was not made into an article when its tab was closed: “<bdi>${text.trim().slice(0, EXCERPT) || name}</bdi>”
    ${button('Go on', () => end({ ...EMPTY, ...(one.value as Brought) }), { kind: 'small' })} ${button('Throw away', () => end(), { kind: 'small' })}</p>`;
}

/** The choice between drafts by rules and drafts by the configured language model. */
function modelChoice(): TemplateResult | typeof nothing {
  const { model } = store;
  if (model === undefined) return nothing;
  const where = model.isLocal
    ? 'on this computer; nothing leaves it'
    : `the text and the names of its actors are sent to ${model.host}`;
  return html`<label class="desk-check"><input type="checkbox" .checked=${brought.byModel === true} @change=${({ target }: Event) => keep({ byModel: (target as HTMLInputElement).checked })} /> Let ${model.name} draft instead of the rules (${where})</label>`;
}

const FACT_LABELS: Readonly<Record<string, string>> = {
  authors: 'Authors, with commas between them',
  url: 'Address',
  dir: 'Direction of the script',
};

function factsForm(): TemplateResult | typeof nothing {
  if (source === undefined && Object.keys(brought.facts).length === 0) return nothing;
  return html`<fieldset class="desk-field"><legend>Facts about the text</legend><div class="desk-facts">${FACTS.map(factField)}</div></fieldset>`;
}

function factField(fact: (typeof FACTS)[number]): TemplateResult {
  const facts = ({ target }: Event) => ({ ...brought.facts, [fact]: (target as HTMLInputElement).value });
  const set = (event: Event) => {
    const typed = facts(event);
    put({ facts: fact === 'published' ? { ...typed, published: factFrom(fact, typed['published']) } : typed });
  };
  const id = `desk-fact-${fact}`;
  const value = brought.facts[fact] ?? source?.facts[fact] ?? '';
  const label = FACT_LABELS[fact] ?? fact.charAt(0).toUpperCase() + fact.slice(1);
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  if (fact === 'dir')
    return html`<div class="desk-field"><label for=${id}>${label}</label><select id=${id} @change=${set}><option value="">as the script runs</option><option value="ltr" ?selected=${text === 'ltr'}>left to right</option><option value="rtl" ?selected=${text === 'rtl'}>right to left</option></select></div>`;
  return html`<div class="desk-field"><label for=${id}>${label}</label><input id=${id} dir="auto" autocomplete="off" aria-describedby=${`${id}-help`} 
      .value=${text} @input=${(event: Event) => keep({ facts: facts(event) })} @change=${set} />
    <p class="desk-help" id=${`${id}-help`}>${helpOf('articles', fact)} ${problems.filter(({ path }) => path?.[0] === fact).map(problemText)}</p></div>`;
}

/** Minimum confidence of a label. A label with less confidence is marked, so that a person looks at it. */
const UNSURE = 0.7;

function partsList({ parts, labels }: SourceView): TemplateResult {
  const unsure = parts.filter(({ confidence }) => confidence < UNSURE).length;
  return html`<h3>Its parts</h3>
    <p class="desk-help">${unsure === 0 ? 'All labels look certain.' : unsure === 1 ? 'One label is uncertain; look at the marked one.' : `${unsure} labels are uncertain; look at the marked ones.`} ${
      brought.text === undefined
        ? html`To split or join parts, take only the words of the file, without its links and emphasis. ${button('Take only the words', takeWords, { kind: 'small' })}`
        : 'To split or join parts, edit the text: a blank line begins a new part.'
    }</p>
    <ol class="desk-parts">${parts.map(
      ({ label, rule, confidence, startLine, text }) => html`<li data-unsure=${confidence < UNSURE} data-label=${label}>
        <select aria-label=${`Label of line ${startLine}`} @change=${({ target }: Event) => put({ labels: { ...brought.labels, [startLine]: (target as HTMLSelectElement).value } })}>
          ${labels.map((option) => html`<option value=${option} ?selected=${option === label}>${option}</option>`)}
        </select>
        <span class="desk-help">${rule === BY_HAND ? 'your choice' : `${Math.round(confidence * 100)} % sure`}</span>
        <p dir="auto">${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}</p></li>`,
    )}</ol>`;
}

/** Maximum length of the excerpt of a part, in characters. */
const EXCERPT = 160;
