// The visible layers. The page's address contains them, so that a copied address shows the same layers to other
// readers. `all` is not a layer: if it is on, all claims are underlined, not only the main points.

const ALL = 'all';
const QUESTIONS = 'questions';
const NONE = 'no-questions';

/** Shows the layers that the page's address names. */
export function showLinkedLayers(): void {
  const wanted = new URLSearchParams(location.search).get('layers')?.split(',');
  for (const box of wanted ? boxes() : []) box.checked = isIn(wanted, nameOf(box));
}

/**
 * Whether the address shows a layer. An address made before questions had a layer of their own shows questions with the
 * notes.
 */
function isIn(names: readonly string[] = [], name: string): boolean {
  return names.includes(name) || (name === QUESTIONS && names.includes('notes') && !names.includes(NONE));
}

/** @param at the position of the layer in the bar, from 0 */
export function toggleLayer(at: number): void {
  toggle(boxes().filter((box) => nameOf(box) !== ALL)[at]);
}

/** Switches between underlining the main points and underlining all claims. */
export function toggleAll(): void {
  toggle(boxes().find((box) => nameOf(box) === ALL));
}

function toggle(box: HTMLInputElement | undefined): void {
  if (box === undefined) return;
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  // If the change has hidden the focused element, the layer's checkbox gets the focus.
  if (document.activeElement?.checkVisibility() === false) box.focus({ preventScroll: true });
}

/** Turns a layer on, so that one of its annotations can be shown. */
export function showLayer(name: string): void {
  const box = boxes().find((one) => nameOf(one) === name);
  if (box === undefined || box.checked) return;
  box.checked = true;
  rememberLayers();
}

/** Writes the shown layers into the page's address. */
export function rememberLayers(): void {
  const names = boxes()
    .filter(({ checked }) => checked)
    .map(nameOf);
  if (names.includes('notes') && boxes().some((box) => nameOf(box) === QUESTIONS && !box.checked)) names.push(NONE);
  const asAtFirst = boxes().every(({ checked, defaultChecked }) => checked === defaultChecked);
  const address = new URL(location.href);
  if (asAtFirst) address.searchParams.delete('layers');
  else address.searchParams.set('layers', names.join(','));
  history.replaceState(history.state, '', address.href.replaceAll('%2C', ','));
}

function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.layers input')];
}

/** An annotation's id → its layer: `question-why-now` → `questions`. */
export function layerOf(passage: string): string {
  return `${passage.slice(0, passage.indexOf('-'))}s`;
}

/** A checkbox → the name of its layer: `layer-claims` → `claims`. */
function nameOf({ id }: HTMLInputElement): string {
  return id.replace(/^layer-/, '');
}
