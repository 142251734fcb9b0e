// The parts of the review for many entries at once: a holder for claims, accepting a list, drafting again, the withdrawn
// entries.

import { html, nothing, type TemplateResult } from 'lit';
import { blockAt } from '../../anchor/text-layer.ts';
import type { EntryView } from '../view.ts';
import { actorOptions, nameOfId } from './actors-field.ts';
import { draftWithModel } from './draft-with-model.ts';
import { button, pickField } from './fields.ts';
import { focusPanel } from './focus.ts';
import { layerOfEdition } from './passage.ts';
import { store } from './store.ts';
import { titleOf } from './typed.ts';

/** The holder of a claim that the text attributes to somebody without a name. */
export const UNNAMED_HOLDER = 'unnamed';

/** The field of the actor that was chosen as the holder of several claims. */
const CHOSEN_HOLDER = 'desk-holder-chosen';

/**
 * The choice of one holder for the claims of the list whose holder the text does not name. A paragraph often quotes the
 * same person several times.
 */
export function holderForAll(
  drafts: readonly EntryView[],
  current: EntryView | undefined,
  show: () => void,
): TemplateResult | typeof nothing {
  const unnamed = drafts.filter(({ collection, data }) => collection === 'claims' && data['holder'] === UNNAMED_HOLDER);
  if (unnamed.length === 0) return nothing;
  const blockOf = ({ ranges: [range] }: EntryView) => range && blockAt(layerOfEdition(), range.start)?.id;
  const block = current && blockOf(current);
  const here = block === undefined ? [] : unnamed.filter((one) => blockOf(one) === block);
  const chosenHolder = store.pending(CHOSEN_HOLDER);
  const choose = (slug: string) => {
    store.keepPending(CHOSEN_HOLDER, slug);
    store.changed();
  };
  const give = (claims: readonly EntryView[]) => async () => {
    if (chosenHolder === undefined) return;
    const files = claims.map(({ file }) => file);
    if (!(await store.act({ do: 'hold', files, holder: chosenHolder }))) return;
    store.keepPending(CHOSEN_HOLDER, undefined);
    show();
  };
  const options = actorOptions();
  const isBegun = chosenHolder !== undefined || store.pending('desk-holder-all') !== undefined;
  return html`<details class="desk-all" ?open=${isBegun}><summary>Name who says the ${unnamed.length} claims of somebody unnamed …</summary>
    ${pickField('desk-holder-all', 'Who says them', options, choose)}
    ${
      chosenHolder === undefined
        ? nothing
        : html`<p><b><bdi>${nameOfId(chosenHolder)}</bdi></b> says
      ${here.length === 0 ? nothing : button(`the ${here.length} of this paragraph`, give(here), { kind: 'main' })}
      ${button(`all ${unnamed.length} of this list`, give(unnamed))}</p>`
    }</details>`;
}

/** The message that is shown instead of a draft when the list is empty. */
export function nothingLeft(others: number, show: () => void): TemplateResult {
  if (others === 0) return html`<p>Every draft is decided. See “Publish” for what is left.</p>`;
  const showAll = () => {
    store.update({ filter: { order: store.kept.filter?.['order'] ?? '' } });
    show();
    focusPanel();
  };
  return html`<p>No draft of this list is left. ${button(others === 1 ? 'Show the other draft' : `Show the other ${others} drafts`, showAll, { kind: 'main' })}</p>`;
}

/** The withdrawn entries of this text, which can be brought back. */
export function withdrawnList(): TemplateResult | typeof nothing {
  const { entries = [], actors = [] } = store.edition ?? {};
  const withdrawn = [...entries, ...actors].filter(({ data }) => data['status'] === 'withdrawn');
  if (withdrawn.length === 0) return nothing;
  const row = (entry: EntryView) =>
    html`<li>${entry.collection.slice(0, -1)} <bdi>${titleOf(entry)}</bdi> ${button('Bring back', () => store.act({ do: 'return', file: entry.file }), { kind: 'small' })}</li>`;
  return html`<details class="desk-all"><summary>Withdrawn: ${withdrawn.length} …</summary><ul class="desk-list">${withdrawn.map(row)}</ul></details>`;
}

/**
 * The button for drafts by the configured language model. The new drafts replace drafts by rules that nobody edited.
 */
export function draftAgain(): TemplateResult | typeof nothing {
  const { model, article } = store;
  if (model === undefined || article === undefined) return nothing;
  const where = model.isLocal ? 'on this computer' : `at ${model.host}, to which the text is sent`;
  return html`<details class="desk-all"><summary>Draft with ${model.name} …</summary>
    <p>${model.name} ${where} drafts again. Drafts that nobody edited are replaced; one Undo brings them back.</p>
    ${button(`Draft with ${model.name}`, () => draftWithModel(article).then(() => store.refresh()))}</details>`;
}

export function acceptAll(drafts: readonly EntryView[], show: () => void): TemplateResult | typeof nothing {
  if (drafts.length < 2) return nothing;
  const all = async () => {
    if (await store.act({ do: 'accept', files: drafts.map(({ file }) => file) })) show();
  };
  return html`<details class="desk-all"><summary>Accept all ${drafts.length} of this list …</summary>
    <p>This accepts ${drafts.length} drafts without looking at each. One Undo brings them back.</p>
    ${button(`Accept ${drafts.length} drafts`, all)}</details>`;
}
