// The part of the reading page's scripts that is loaded at the reader's first action, or at once if the page was opened
// by a link to a quote: opening of notes, keys, the sheet, the list of overlaps, actors' cards, copying of addresses,
// the selection bar, the settings, the overview strip, the menu for teaching, the linked quote.

import type { Activation } from './reading/activation.ts';
import { openActorCard, updateNameStops } from './reading/actor-card.ts';
import { applyAnnouncement } from './reading/announce.ts';
import { showLinkedAnnotation, showLinkedQuote } from './reading/arrival.ts';
import { drawBracket } from './reading/bracket.ts';
import { connectCopyLinks, copyAddress } from './reading/copy-links.ts';
import { readingKeys } from './reading/keys.ts';
import { rememberLayers } from './reading/layers.ts';
import { noteTools } from './reading/note-tools.ts';
import { closePopup } from './reading/popup.ts';
import { addClaimLabels } from './reading/premises.ts';
import { connectSelection } from './reading/selection.ts';
import { changeSetting, showSettings } from './reading/settings.ts';
import { connectStops } from './reading/stops.ts';
import { connectStrip } from './reading/strip.ts';
import { connectTeaching, teach } from './reading/teaching.ts';
import { loadSheet } from './shared/sheets.ts';
import { provideTools } from './shared/tools.ts';

async function connect(reader: HTMLElement, activation: Activation) {
  await loadSheet(reader.querySelector<HTMLTemplateElement>('template.tools'));
  const notes = noteTools(activation);
  activation.bracket = drawBracket;
  activation.redraw();
  connectCopyLinks(reader);
  reader.addEventListener('toggle', ({ target }) => addClaimLabels(target), { capture: true });
  connectSelection();
  connectStops();
  connectStrip();
  connectTeaching();
  updateNameStops();
  applyAnnouncement();
  showSettings();
  document.addEventListener('pointerdown', ({ target }) => closeOthers(reader, target));
  document.addEventListener('pointerup', updateNameStops);
  return {
    ...notes,
    press: readingKeys(reader, activation, notes),
    arrive: () => showLinkedAnnotation(activation),
    copyAddress,
    openActorCard,
    showLinkedQuote,
    teach,
    /**
     * Ends the highlighting after a change of a layer or setting. The annotation may now be hidden, or in another
     * position.
     */
    change(target: EventTarget | null): void {
      activation.pin();
      closePopup();
      updateNameStops();
      if (!(target instanceof HTMLInputElement)) return;
      if (target.closest('.layers')) rememberLayers();
      else if (target.closest('.settings')) changeSetting(target);
    },
  };
}

/**
 * Closes open menus and lists when the reader presses outside them. A pressed actor's name loses its tabindex, because
 * in Chromium a selection can't start in an element with a tabindex.
 */
function closeOthers(reader: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  if (!target.closest('.overlaps')) closePopup();
  target.closest('.a')?.removeAttribute('tabindex');
  for (const open of reader.querySelectorAll<HTMLDetailsElement>('.bar details[open]'))
    if (!open.contains(target)) open.open = false;
}

const toolbox = { connect };

export type ReadingToolbox = typeof toolbox;
export type ReadingTools = Awaited<ReturnType<typeof connect>>;

provideTools('reading-tools', toolbox);
