// While editing only: the bar at selected words also offers them as a ready claim file. Never part of a built site.

import { describeQuote } from '../../anchor/describe-quote.ts';
import { claimFile } from '../../model/claim-file.ts';
import { editWords } from '../../ui/browser-words.ts';
import type { BarOpened } from '../reading/selection-bar.ts';
import { copy } from '../shared/copy.ts';

document.addEventListener('postil:selected', (event) => {
  const { bar, layer, range } = (event as CustomEvent<BarOpened>).detail;
  const button = document.createElement('button');
  button.textContent = editWords.copyClaim;
  button.addEventListener('pointerdown', (pressed) => pressed.preventDefault());
  button.addEventListener(
    'click',
    () => void copy(claimFile(describeQuote(layer, range), article()), editWords.copyClaim),
  );
  bar.append(button);
});

/** The page's own article: `/articles/my-op-ed.html`. */
function article(): string {
  return location.pathname.replace(/^.*\//, '').replace(/\.html$/, '');
}
