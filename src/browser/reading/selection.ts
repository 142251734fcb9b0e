// A selection of the article's words → a bar that offers a link to the words and a quotation with its source. The bar
// opens when the selection no longer changes, for every way of selecting: mouse, keys, touch, "select all", assistive
// technology.

import { layerOfPage, layerRange } from './page-text.ts';
import { openBar, type Selected, selectionBar } from './selection-bar.ts';

/**
 * Milliseconds without a change after which a selection is complete. On a touch screen, no event shows that the reader
 * has let go of the selection's handles.
 */
const SETTLED = 300;

export function connectSelection(): void {
  let timer = 0;
  let isDragging = false;
  let isTouch = matchMedia('(pointer: coarse)').matches;
  const settle = (delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => offer(isTouch), delay);
  };
  document.addEventListener('selectionchange', () => {
    // On a touch screen, a tap on the bar may end the selection before the button gets its event. So the bar is closed
    // a little later.
    if (getSelection()?.isCollapsed !== false && !isTouch) selectionBar.close();
    if (!isDragging) settle(SETTLED);
  });
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
    isDragging = !isTouch;
  });
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      if (isDragging) settle(0);
      isDragging = false;
    });
  document.addEventListener('keyup', ({ key, shiftKey }) => {
    if (shiftKey || key === 'Shift') settle(0);
  });
  document.addEventListener('keydown', (event) => selectionBar.press(event));
  settle(SETTLED);
}

function offer(isTouch: boolean): void {
  const selected = selectedWords();
  if (selected === undefined) selectionBar.close();
  else openBar(selected, isTouch);
}

function selectedWords(): Selected | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const place = selection.getRangeAt(0);
  const layer = layerOfPage();
  const range = layerRange(layer, place);
  return range === undefined ? undefined : { layer, range, place };
}
