// The view for publishing: the drafts still to be reviewed, the problems that `check` finds, and the build of the site.

import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemView } from '../view.ts';
import { button } from './fields.ts';
import { ask } from './server.ts';
import { store } from './store.ts';

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
  const warnings = problems?.filter(({ severity }) => severity === 'warning') ?? [];
  const drafts = store.edition?.drafts.length;
  return html`<h2>Publish</h2>
    ${drafts === undefined ? nothing : html`<p>${drafts === 0 ? 'Every draft of this article is decided.' : `${drafts} drafts of this article are left. They are published as drafts, and marked so.`}</p>`}
    <h3>What the check says</h3>
    ${problems === undefined ? html`<p>Not checked yet.</p>` : html`<p>${errors.length === 0 ? 'No errors.' : `${errors.length} errors prevent the build.`} ${warnings.length === 0 ? '' : `${warnings.length} warnings.`}</p>`}
    <ul class="desk-list">${[...errors, ...warnings].slice(0, MOST).map(row)}</ul>
    <div class="desk-row">${button('Check again', checkNow)} ${button('Build the site', buildNow, { kind: 'main', isOff: errors.length > 0 || doing !== '' })}</div>
    <p role="status">${doing}</p>
    ${build === undefined ? nothing : buildText(build)}`;
}

/** Maximum number of problems shown. */
const MOST = 50;

function row({ severity, file, found, remedy }: ProblemView): TemplateResult {
  return html`<li data-severity=${severity}><b>${severity}</b> <code>${file}</code>: ${found}. ${remedy}.</li>`;
}

function buildText({ isBuilt, report }: BuildAnswer): TemplateResult {
  return html`<pre class="desk-report">${report}</pre>
    ${isBuilt ? html`<p>The folder is the whole site. Open its index.html by a double click, or copy it to any web server; <a href="/guide/index.html">the guide</a> says how.</p>` : nothing}`;
}
