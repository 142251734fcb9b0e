// The parts of the reading page that wait for a reader's first touch, or for a link to a quote: opening notes, keys, the sheet,
// the list of overlaps, the selection bar, the settings, the quote.

import type { Activation } from './reading/activation.ts';
import { applyAnnouncement } from './reading/announce.ts';
import { arrive } from './reading/arrival.ts';
import { connectCopyLinks } from './reading/copy-links.ts';
import { readingKeys } from './reading/keys.ts';
import { showLinkedQuote } from './reading/linked-quote.ts';
import { noteTools } from './reading/note-tools.ts';
import { closeOverlaps } from './reading/overlaps.ts';
import { spellOut } from './reading/premises.ts';
import { connectSelection } from './reading/selection.ts';
import { changeSetting, showSettings } from './reading/settings.ts';
import { provideTools } from './shared/tools.ts';

function connect(reader: HTMLElement, activation: Activation) {
  const notes = noteTools(activation);
  connectCopyLinks(reader);
  reader.addEventListener('toggle', ({ target }) => spellOut(target), { capture: true });
  connectSelection();
  applyAnnouncement();
  showSettings();
  document.addEventListener('pointerdown', ({ target }) => leave(reader, target));
  return {
    ...notes,
    press: readingKeys(reader, activation, notes),
    arrive: () => arrive(activation),
    showLinkedQuote,
    /** A layer or a setting: what was lifted may be hidden now, or stand elsewhere. */
    change(target: EventTarget | null): void {
      activation.keep();
      if (target instanceof HTMLInputElement && target.closest('.settings')) changeSetting(target);
    },
  };
}

/** What is open closes when the reader turns elsewhere. */
function leave(reader: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof Element && target.closest('.overlaps'))) closeOverlaps();
  for (const open of reader.querySelectorAll<HTMLDetailsElement>('.bar details[open]'))
    if (!open.contains(target as Node)) open.open = false;
}

const toolbox = { connect };

export type ReadingToolbox = typeof toolbox;
export type ReadingTools = ReturnType<typeof connect>;

provideTools('reading-tools', toolbox);
