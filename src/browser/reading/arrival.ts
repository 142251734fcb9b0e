// The target of the link that opened the page. An annotation is highlighted and shown, even if its layer is off. For a
// quote, the passage is highlighted, and a message says how exactly the quote was found.

import { type AnchorState, anchor, isFound } from '../../anchor/anchor.ts';
import { indexText } from '../../anchor/indexed-text.ts';
import { quoteWords } from '../../ui/browser-words.ts';
import { fragment } from '../shared/fragment.ts';
import { say } from '../shared/say.ts';
import type { Activation } from './activation.ts';
import { idOfNote, isPhone, noteOf, piecesOf } from './annotations.ts';
import { showLayer } from './layers.ts';
import { layerOfPage, pageRange } from './page-text.ts';
import { quoteInAddress } from './quote-address.ts';
import { openSheet } from './sheet.ts';

export function showLinkedAnnotation(activation: Activation): void {
  const id = annotationAt(fragment());
  const note = noteOf(id);
  if (note === null && piecesOf(id).length === 0) return;
  if (id.startsWith('argument-')) showLayer('arguments');
  activation.pin(id);
  if (isPhone() && note) openSheet(id, activation.highlight);
  else if (id.startsWith('argument-')) note?.scrollIntoView({ block: 'center' });
}

/**
 * The annotation that a fragment names: by the annotation's id, by a former id (`data-now` has the current one), or by
 * the id of the note.
 */
function annotationAt(written: string): string {
  const id = document.getElementById(written)?.dataset['now'] ?? written;
  const target = document.getElementById(id);
  return target?.matches('.note') ? idOfNote(target) : id;
}

const messages: Readonly<Record<AnchorState, string>> = {
  exact: quoteWords.found,
  moved: quoteWords.moved,
  fuzzy: quoteWords.changed,
  ambiguous: quoteWords.ambiguous,
  orphan: quoteWords.lost,
};

export function showLinkedQuote(): void {
  const selector = quoteInAddress(new URL(location.href));
  if (selector === undefined) return;
  const layer = layerOfPage();
  const found = anchor(indexText(layer), selector);
  if (isFound(found)) show(pageRange(layer, found.range));
  say(messages[found.state]);
}

function show(range: Range): void {
  CSS.highlights?.set('quoted', new Highlight(range));
  const element = range.startContainer.parentElement;
  // In browsers without the CSS Custom Highlight API, the whole paragraph is highlighted.
  if (!CSS.highlights) element?.closest('.block')?.classList.add('quoted');
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3 });
}
