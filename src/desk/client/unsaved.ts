// Unsaved work: a row of the bar names it, with buttons to go on or to throw it away.

import { html, nothing, type TemplateResult } from 'lit';
import { selectorOf } from '../../anchor/selector-of.ts';
import { button } from './fields.ts';
import { focusPanel } from './focus.ts';
import { store } from './store.ts';
import { endNaming, openNaming } from './tidy.ts';
import type { Typed } from './typed.ts';

/**
 * The buttons for unsaved work. The first of these is shown: a form that was closed, selected words that are to name an
 * actor, a form of a closed tab.
 */
export function unsavedTools(): TemplateResult | typeof nothing {
  const { kept, left } = store;
  const { typed, naming, view } = kept;
  if (store.hasUnsaved && typed !== undefined)
    return notSaved(
      typed,
      () => store.resume(),
      () => store.update({ typed: undefined, isTouched: false }),
    );
  if (store.isForm) return nothing;
  if (naming !== undefined && view !== 'name')
    return notSavedLine('name of', html`“<bdi>${selectorOf(naming).exact}</bdi>”`, openNaming, endNaming);
  const [first] = left;
  return first === undefined
    ? nothing
    : notSaved(
        first.value as Typed,
        () => store.goOnWith(first),
        () => store.forget(first),
      );
}

function notSaved({ collection, fields, body }: Typed, goOn: () => void, throwAway: () => void): TemplateResult {
  const words = html`<bdi>${fields['statement'] ?? fields['title'] ?? fields['name'] ?? body}</bdi>`;
  return notSavedLine(collection.slice(0, -1), words, goOn, throwAway);
}

function notSavedLine(what: string, words: TemplateResult, resume: () => void, throwAway: () => void): TemplateResult {
  const goOn = () => {
    resume();
    focusPanel();
  };
  return html`<div class="desk-chosen"><b>Not saved: ${what}</b> ${words}
    ${button('Go on', goOn, { kind: 'small' })} ${button('Throw away', throwAway, { kind: 'small' })}</div>`;
}
