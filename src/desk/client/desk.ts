// <postil-desk>: the editing layer of the development server. A bar at the bottom of every page opens the views of the
// panel. The panel is beside the text; on a narrow screen, it is a sheet below the text.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { EntryView } from '../view.ts';
import { argumentForm, connectFrom, type RelationName, showMembers } from './argument-form.ts';
import { bringInView, findUnfinished, openBringIn, unfinishedText } from './bring-in.ts';
import { compareNow, compareView } from './compare.ts';
import { entryForm, openEntry } from './entry-form.ts';
import { button, loadSchemas, problemText } from './fields.ts';
import { connectFocus, focusPanel, keepFocus, placeOfFocus, returnFocus } from './focus.ts';
import { storageKey, type ViewName } from './kept.ts';
import { connectMap, looseClaims, looseView } from './map-boxes.ts';
import { openAwaited } from './open-article.ts';
import { closeSheet, isMapPage, keepPlace, refreshPage } from './page.ts';
import { connectPage, editInPanel } from './page-events.ts';
import { showPassage } from './passage.ts';
import { checkNow, publishView } from './publish.ts';
import { reviewView, showDraft, stepBack } from './review.ts';
import { conflictView } from './save.ts';
import { knowsEditor, mayEdit, modelOfServer, onContentChange, rememberEditor } from './server.ts';
import { store } from './store.ts';
import { styles } from './styles.ts';
import { actorsView, doubtfulEntries, nameView, placesView, showNaming } from './tidy.ts';
import { titleOf, typedFrom } from './typed.ts';
import { unsavedTools } from './unsaved.ts';

class DeskElement extends LitElement {
  #asksName = false;

  /**
   * The desk is drawn in the page itself, not in a shadow tree. So the page's keyboard shortcuts can see that somebody is
   * typing in a field.
   */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    store.addEventListener('change', () => this.requestUpdate());
    document.addEventListener('postil:replaced', () => this.#show());
    void this.#start();
  }

  async #start(): Promise<void> {
    if (!(await mayEdit())) {
      this.remove();
      await onContentChange(() => void refreshPage());
      return;
    }
    if (openAwaited()) return;
    await store.load();
    await Promise.all([
      loadSchemas(),
      onContentChange(
        () => void this.#refresh(),
        () => store.isLeaving,
      ),
    ]).catch(() => undefined);
    this.#asksName = !(await knowsEditor().catch(() => true));
    store.model = await modelOfServer().catch(() => undefined);
    if (store.kept.view === 'bring') openBringIn();
    await Promise.all([store.findLeft(), findUnfinished()]).catch(() => undefined);
    this.#show();
    this.requestUpdate();
  }

  #waiting = 0;

  /** Whether a conflict was drawn last. */
  #isConflict = false;

  /** The view that was drawn last. */
  #drawn: ViewName | undefined;

  /** The focus before the drawing, if it is in the desk. */
  #place: ReturnType<typeof placeOfFocus>;

  protected override willUpdate(): void {
    this.#place = placeOfFocus(this);
  }

  /** Loads the page's text again, but not while somebody selects words in it. */
  #refresh(): void {
    clearTimeout(this.#waiting);
    const refresh = () => {
      if (getSelection()?.isCollapsed === false) this.#refresh();
      else void store.refresh();
    };
    const isReviewing = store.kept.view === 'review' && performance.now() - store.lastAct < AFTER_ACT;
    this.#waiting = window.setTimeout(refresh, isReviewing ? AFTER_ACT : SETTLE);
  }

  #show(): void {
    const { view, typed } = store.kept;
    if (view === 'review') showDraft();
    if (view === 'entry' && typed !== undefined) showPassage(typed.quotes);
    if (view === 'argument' && typed !== undefined) showMembers(typed);
    if (view === 'name') showNaming();
  }

  protected override render(): TemplateResult {
    const { view } = store.kept;
    const { dataset } = document.documentElement;
    if (dataset['desk'] !== (view ?? ''))
      keepPlace(() => {
        dataset['desk'] = view ?? '';
      });
    return html`${view === undefined ? nothing : this.#panel(view)} ${this.#bar()}`;
  }

  /**
   * Runs after each drawing. The passage of a newly opened view is shown in the text. When the panel is closed, the
   * focus returns to the element from which the panel was opened. An element that is gone passes its focus on.
   */
  protected override updated(): void {
    const bar = this.querySelector<HTMLElement>('.desk-bar');
    document.documentElement.style.setProperty('--desk-bar', `${bar?.offsetHeight ?? 0}px`);
    const { view } = store.kept;
    const isNew = view !== this.#drawn;
    this.#drawn = view;
    if (isNew) this.#show();
    if (isNew && view !== undefined) closeSheet();
    // The choice after a conflict is at the top of the panel.
    if (store.conflicts.length > 0 && !this.#isConflict) {
      this.querySelector('.desk-panel')?.scrollTo(0, 0);
      this.querySelector<HTMLElement>('.desk-panel h2')?.focus();
    }
    this.#isConflict = store.conflicts.length > 0;
    if (isNew && view !== undefined) leaveText();
    if (isNew && document.activeElement === document.body) {
      if (view === undefined) returnFocus();
      else focusPanel();
    } else if (this.#place !== undefined) keepFocus(this, this.#place);
  }

  #panel(view: ViewName): TemplateResult {
    return html`<aside class="desk-panel" data-view=${view} aria-label="Desk" tabindex="-1" @pointerenter=${leaveText}>
      <div class="desk-close">${button(html`<span aria-hidden="true">×</span><span class="unseen">Close</span>`, () => store.open(undefined), { kind: 'small' })}</div>
      ${store.conflicts.length > 0 ? conflictView() : this.#view(view)}
    </aside>`;
  }

  #view(view: ViewName): TemplateResult | typeof nothing {
    const { typed } = store.kept;
    if (view === 'bring') return bringInView();
    if (view === 'publish') return publishView();
    if (store.edition === undefined) return html`${store.problems.map(problemText)}`;
    if (view === 'review') return reviewView();
    if (view === 'actors') return actorsView();
    if (view === 'places') return placesView();
    if (view === 'name') return nameView();
    if (view === 'compare') return compareView();
    if (view === 'loose') return looseView();
    if (typed === undefined) return nothing;
    return view === 'argument' ? argumentForm(typed) : entryForm(typed);
  }

  #bar(): TemplateResult {
    const { edition, message, isStopped, chosen } = store;
    const entry = store.entry(chosen);
    // The upper row always takes up its space, so that no button moves when the row gets content.
    return html`<nav class="desk-bar" aria-label="Desk">
      <div class="desk-info">
      ${unsavedTools()} ${unfinishedText()}
      ${entry === undefined || store.isForm || store.kept.view === 'bring' ? nothing : chosenTools(entry)}
      ${this.#asksName ? this.#nameField() : nothing}
      <p class="desk-status" role="status" data-stopped=${isStopped}>${message}</p>
      </div>
      <div class="desk-tools">
        ${tool('bring', 'Bring in a text', openBringIn, { isFirst: store.library?.articles === 0 && store.kept.view === undefined })}
        ${edition === undefined ? nothing : isMapPage() ? mapTools() : this.#articleTools()}
        ${tool('publish', 'Publish', () => {
          store.open('publish');
          void checkNow();
        })}
        ${button('Undo', () => stepBack('undo'), { kind: 'small', isOff: edition !== undefined && edition.undo === undefined })}
        ${button('Redo', () => stepBack('redo'), { kind: 'small', isOff: edition !== undefined && edition.redo === undefined })}
      </div>
    </nav>`;
  }

  #articleTools(): TemplateResult {
    const { edition } = store;
    const doubtful = doubtfulEntries().length + (edition?.queue.length ?? 0);
    return html`${tool('review', reviewText(), () => store.open('review'), { key: 'R' })}
      ${button(
        'New claim',
        () => {
          store.open('entry', { collection: 'claims', fields: {}, quotes: [], body: '' });
          focusPanel();
        },
        { key: 'N' },
      )}
      ${tool('facts', 'Facts', () => {
        if (edition !== undefined) openEntry(edition.article);
      })}
      ${tool('actors', 'Actors', () => store.open('actors'))}
      ${tool('compare', 'Compare', () => {
        store.open('compare');
        void compareNow();
      })}
      ${doubtful === 0 ? nothing : tool('places', `To place: ${doubtful}`, () => store.open('places'))}`;
  }

  #nameField(): TemplateResult {
    const take = (event: Event) => {
      event.preventDefault();
      const name = new FormData(event.target as HTMLFormElement).get('name');
      if (typeof name !== 'string' || name.trim() === '') return;
      rememberEditor(name.trim());
      this.#asksName = false;
      this.requestUpdate();
    };
    return html`<form class="desk-row" @submit=${take}><label>Your name, kept with what you decide <input name="name" autocomplete="name" /></label> <button class="desk-button small">Keep</button></form>`;
  }
}

/** Pause in milliseconds after a change before the page is loaded again. Several quick changes then cause one load. */
const SETTLE = 300;

/**
 * Pause in milliseconds after an action of the review before the page is loaded again. It is longer than SETTLE, because
 * the text already shows the result, and the next action follows soon.
 */
const AFTER_ACT = 1500;

function tool(
  view: ViewName,
  text: string,
  press: () => void,
  { key = '', isFirst = false }: { readonly key?: string; readonly isFirst?: boolean } = {},
): TemplateResult {
  const isOpen =
    store.kept.view === view ||
    (view === 'facts' && store.kept.view === 'entry' && store.kept.typed?.collection === 'articles');
  const toggle = () => {
    if (isOpen) store.open(undefined);
    else {
      press();
      focusPanel();
    }
  };
  return button(text, toggle, { kind: isFirst ? 'main' : '', key, isOpen });
}

function reviewText(): string {
  const { done = 0, all = 0 } = store.edition?.review ?? {};
  return `Review ${done} of ${all}`;
}

/** The tools of a map page. Some open the page of the text, because they show passages. */
function mapTools(): TemplateResult {
  const { article, edition } = store;
  const openAtText = (kept: object) => {
    const page = `/articles/${article}.html`;
    sessionStorage.setItem(storageKey(page), JSON.stringify(kept));
    location.assign(page);
  };
  const loose = looseClaims().length;
  return html`${button(reviewText(), () => openAtText({ view: 'review' }))}
    ${edition === undefined ? nothing : button('Facts', () => openAtText({ view: 'entry', typed: typedFrom(edition.article) }))}
    ${button('Actors', () => openAtText({ view: 'actors' }))}
    ${loose === 0 ? nothing : tool('loose', `Claims not on the map: ${loose}`, () => store.open('loose'))}`;
}

/** Ends the highlight of the annotation that the pointer was over before it came to the panel. */
function leaveText(): void {
  document.querySelector('postil-reader')?.dispatchEvent(new Event('pointerover'));
}

/** The actions for the annotation that the editor clicked on the page. */
function chosenTools(entry: EntryView): TemplateResult {
  const { collection, number } = entry;
  const name = `${collection.slice(0, -1)}${number === undefined ? '' : ` ${number}`}`;
  // In the review, the keys act on the draft in the panel, so these buttons have no keys then.
  const keyOf = (key: string) => (store.kept.view === 'review' ? '' : key);
  const connect = (text: string, relation: RelationName, key: string) => {
    return button(text, () => connectFrom(entry, relation), { kind: 'small', key: keyOf(key) });
  };
  return html`<div class="desk-chosen"><b>${name}</b> <bdi>${titleOf(entry)}</bdi>
    ${button('Edit', () => editInPanel(entry), { kind: 'small', key: keyOf('E') })}
    ${collection === 'claims' ? html`${connect('Supports …', 'support', 'S')} ${connect('Speaks against …', 'rebut', 'O')}` : nothing}
    ${collection === 'arguments' ? connect('Attack this step …', 'undercut', 'O') : nothing}
    ${button('Withdraw', () => store.act({ do: 'withdraw', files: [entry.file] }), { kind: 'small', key: keyOf('W') })}
  </div>`;
}

const sheet = document.createElement('style');
sheet.textContent = styles;
document.head.append(sheet);
customElements.define('postil-desk', DeskElement);
document.body.append(document.createElement('postil-desk'));
connectFocus();
connectPage();
connectMap();
