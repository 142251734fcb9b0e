// The layers that are shown, kept in the address: a link shows the page as its sender saw it. The page says which layers it has.
// `all` is no layer of its own: with it the layer of claims underlines all of them instead of the main points.

const ALL = 'all';

export function connectLayers(): void {
  const wanted = new URLSearchParams(location.search).get('layers');
  if (wanted !== null) for (const box of boxes()) box.checked = wanted.split(',').includes(nameOf(box));
  for (const box of boxes()) box.addEventListener('change', remember);
}

/** @param at counted from 0 in the order of the bar */
export function toggleLayer(at: number): void {
  toggle(boxes().filter((box) => nameOf(box) !== ALL)[at]);
}

/** Main points or all claims. */
export function toggleAll(): void {
  toggle(boxes().find((box) => nameOf(box) === ALL));
}

function toggle(box: HTMLInputElement | undefined): void {
  if (box === undefined) return;
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  // The focus must not stay on an element that is hidden now.
  if (document.activeElement?.checkVisibility() === false) box.focus({ preventScroll: true });
}

/** Turns a layer on, so that the annotation that a link leads to can be seen. */
export function showLayer(name: string): void {
  const box = boxes().find((one) => nameOf(one) === name);
  if (box === undefined || box.checked) return;
  box.checked = true;
  remember();
}

function remember(): void {
  const shown = boxes().filter(({ checked }) => checked);
  const asAtFirst = boxes().every(({ checked, defaultChecked }) => checked === defaultChecked);
  const address = new URL(location.href);
  if (asAtFirst) address.searchParams.delete('layers');
  else address.searchParams.set('layers', shown.map(nameOf).join(','));
  history.replaceState(history.state, '', address.href.replaceAll('%2C', ','));
}

function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.layers input')];
}

/** The layer of an annotation, by the id of its passage: `questions` of `question-why-now`. */
export function layerOf(passage: string): string {
  return `${passage.slice(0, passage.indexOf('-'))}s`;
}

/** `claims` of `layer-claims`. */
function nameOf({ id }: HTMLInputElement): string {
  return id.replace(/^layer-/, '');
}
