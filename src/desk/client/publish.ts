// The view for publishing: the drafts still to be reviewed, the problems that `check` finds, and the build of the site.

import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../ui/formats.ts';
import type { EntryView, ProblemView } from '../view.ts';
import { button, problemText } from './fields.ts';
import { editInPanel } from './page-events.ts';
import { ask } from './server.ts';
import { store } from './store.ts';
import { titleOf } from './typed.ts';

interface BuildAnswer {
  readonly isBuilt: boolean;
  readonly report: string;
}

const state: { problems: readonly ProblemView[] | undefined; build: BuildAnswer | undefined; doing: string } = {
  problems: undefined,
  build: undefined,
  doing: '',
};

async function during(what: string, run: () => Promise<void>): Promise<void> {
  state.doing = what;
  store.changed();
  try {
    await run();
  } catch {
    store.say('The server does not answer. Start “npm run dev” again.');
  }
  state.doing = '';
  store.changed();
}

export function checkNow(): Promise<void> {
  return during('Checking …', async () => {
    const { problems } = await ask<{ problems: readonly ProblemView[] }>('check', {});
    state.problems = problems;
  });
}

function buildNow(): Promise<void> {
  return during('Building the site. This takes some seconds …', async () => {
    state.build = await ask<BuildAnswer>('build', {});
  });
}

export function publishView(): TemplateResult {
  const { problems, build, doing } = state;
  const errors = problems?.filter(({ severity }) => severity === 'error') ?? [];
  const warnings = problems?.filter(({ severity, rule }) => severity === 'warning' && rule !== DRAFTS_RULE) ?? [];
  const drafts = store.edition?.drafts.length;
  return html`<h2>Publish</h2>
    ${drafts === undefined ? nothing : html`<p>${drafts === 0 ? 'Every draft of this article is decided.' : counted('en', drafts, DRAFTS_LEFT)}</p>`}
    <div class="desk-row">${button('Build the site', buildNow, { kind: 'main', isOff: errors.length > 0, isWaiting: doing !== '' })}</div>
    <p role="status">${doing}</p>
    ${build === undefined ? nothing : buildText(build)}
    <h3>What the check says</h3>
    ${problems === undefined ? html`<p>Not checked yet.</p>` : html`<p>${errors.length === 0 ? 'No errors.' : counted('en', errors.length, ERRORS)} ${warnings.length === 0 ? '' : counted('en', warnings.length, WARNINGS)} ${button('Check again', checkNow, { kind: 'small' })}</p>`}
    <ul class="desk-list">${[...errors, ...warnings].slice(0, MOST).map(row)}</ul>`;
}

const DRAFTS_LEFT = {
  one: '# draft of this article is left. It is published as a draft, and marked so.',
  other: '# drafts of this article are left. They are published as drafts, and marked so.',
};
const ERRORS = { one: '# error prevents the build.', other: '# errors prevent the build.' };
const WARNINGS = { one: '# warning, which you may leave.', other: '# warnings, which you may leave.' };

/** Maximum number of problems shown. */
const MOST = 50;

/**
 * The rule that reports the number of drafts. It is left out of the problems, because the view already has the number.
 */
const DRAFTS_RULE = 'draft-left';

/**
 * A problem in the list. It has a button that opens the form of its entry or, for another article, a link to its page.
 */
function row(problem: ProblemView): TemplateResult {
  const { file, path } = problem;
  const entry = store.entry(file);
  const other = /^(?:articles|[a-z]+(?=\/[^/]+\/))\/([^/.]+)/.exec(file)?.[1];
  const where =
    entry !== undefined
      ? html`<b>${entry.collection.slice(0, -1)}</b> <bdi>${titleOf(entry)}</bdi> ${button('Open', () => openAt(entry, path), { kind: 'small' })}`
      : other !== undefined && other !== store.article
        ? html`<a href=${`/articles/${other}.html`}>${other}</a>: <code>${file}</code>`
        : html`<code>${file}</code>`;
  return html`<li>${where} ${problemText(problem)}</li>`;
}

function openAt(entry: EntryView, path: ProblemView['path']): void {
  editInPanel(entry);
  const field = document.querySelector(`[id="desk-${CSS.escape(String(path?.[0] ?? ''))}"]`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
}

function buildText({ isBuilt, report }: BuildAnswer): TemplateResult {
  const printed = html`<pre class="desk-report">${report}</pre>`;
  return isBuilt
    ? html`<p><b>${report.split('\n').at(-1)?.replace(/\.?$/, '.')}</b> The folder is the whole site. Open its index.html by a double click, or copy it to any web server; <a href="/guide/index.html">the guide</a> says how.</p>
      <details><summary>All that the build printed</summary>${printed}</details>`
    : printed;
}
