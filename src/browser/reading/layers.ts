// The layers that are shown, kept in the address: a link shows the page as its sender saw it.

const LAYERS = ['claims', 'arguments', 'actors', 'voices', 'notes'] as const;
const DEFAULT = 'claims,notes';

export function connectLayers(): void {
  const wanted = new URLSearchParams(location.search).get('layers');
  if (wanted !== null) for (const name of LAYERS) boxOf(name).checked = wanted.split(',').includes(name);
  for (const name of LAYERS) boxOf(name).addEventListener('change', remember);
}

/** @param at counted from 0 in the order of the bar */
export function toggleLayer(at: number): void {
  const name = LAYERS[at];
  if (name === undefined) return;
  boxOf(name).checked = !boxOf(name).checked;
  boxOf(name).dispatchEvent(new Event('change', { bubbles: true }));
  // The focus doesn't stay on what can't be seen any more.
  if (document.activeElement?.checkVisibility() === false) boxOf(name).focus({ preventScroll: true });
}

/** Turns a layer on, so that what a link leads to can be seen. */
export function showLayer(name: (typeof LAYERS)[number]): void {
  if (!boxOf(name).checked) {
    boxOf(name).checked = true;
    remember();
  }
}

function remember(): void {
  const shown = LAYERS.filter((name) => boxOf(name).checked).join(',');
  const address = new URL(location.href);
  if (shown === DEFAULT) address.searchParams.delete('layers');
  else address.searchParams.set('layers', shown);
  history.replaceState(history.state, '', address.href.replaceAll('%2C', ','));
}

function boxOf(name: string): HTMLInputElement {
  return document.getElementById(`layer-${name}`) as HTMLInputElement;
}
