// Adds a button to the selection bar that copies the selected words as a claim file. Only in the development server.

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

/** The id of the page's article: `my-op-ed` for `/articles/my-op-ed.html`. */
function article(): string {
  return location.pathname.replace(/^.*\//, '').replace(/\.html$/, '');
}
