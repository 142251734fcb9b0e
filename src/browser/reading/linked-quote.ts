// A link to a quote → the highlighted passage, scrolled into view, and a message about how exactly the quote was found.

import { type AnchorState, anchor, isFound } from '../../anchor/anchor.ts';
import { indexText } from '../../anchor/indexed-text.ts';
import { quoteWords } from '../../ui/browser-words.ts';
import { say } from '../shared/say.ts';
import { layerOfPage, pageRange } from './page-text.ts';
import { quoteInAddress } from './quote-address.ts';

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
