// The boxes of an argument map at the desk. If an editor drags a claim's box to another claim's box, the form of an
// argument from the first claim to the second opens. If the editor drags it to an argument's box, the form of an attack
// on the argument's inference opens. With the keyboard, the focused box is the chosen annotation, so the keys of the
// bar open these forms too. Claims that are on no map are in a list. On a touch screen, the first tap chooses a box,
// and the second follows the link of the box.

import { html, type TemplateResult } from 'lit';
import type { EntryView } from '../view.ts';
import { connectFrom, type RelationName, takeClicked } from './argument-form.ts';
import { button } from './fields.ts';
import { store } from './store.ts';
import { titleOf } from './typed.ts';

/** Minimum movement of a drag, in CSS pixels. A press on a box with less movement is a click. */
const LEAST = 6;

interface Drag {
  readonly from: EntryView;
  readonly start: { readonly x: number; readonly y: number };
  /** The line from the box to the pointer; undefined until the pointer moved. */
  line?: SVGLineElement | undefined;
}

export function connectMap(): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.map')) {
    drawing.addEventListener('focusin', ({ target }) => choose(boxAt(target)));
    drawing.addEventListener('dragstart', (event) => event.preventDefault());
    drawing.addEventListener('click', click, { capture: true });
    connectDragging(drawing);
  }
}

/** The claims of the text that no argument connects. The map does not have them. */
export function looseClaims(): readonly EntryView[] {
  const live = (store.edition?.entries ?? []).filter(({ data }) => data['status'] !== 'withdrawn');
  const connected = new Set(
    live.flatMap(({ collection, data }) => {
      if (collection !== 'arguments') return [];
      const premises = (data['premises'] ?? []) as readonly { readonly claim: string }[];
      return [...premises.map(({ claim }) => claim), data['conclusion'], data['target']];
    }),
  );
  return live.filter(({ collection, slug }) => collection === 'claims' && !connected.has(slug));
}

/** The list of claims that are not on the map. In this list, an editor can connect them with claims on the map. */
export function looseView(): TemplateResult {
  const connect = (entry: EntryView, relation: RelationName) => () => connectFrom(entry, relation);
  return html`<h2>Claims not on the map</h2>
    <p class="desk-help">A map has only claims that an argument connects. Say here what such a claim does, then press the other claim: on the map, or in the form’s list.</p>
    <ul class="desk-list">${looseClaims().map(
      (entry) => html`<li>${entry.number} <bdi>${titleOf(entry)}</bdi>
        <div class="desk-row">${button('Supports …', connect(entry, 'support'), { kind: 'small' })} ${button('Speaks against …', connect(entry, 'rebut'), { kind: 'small' })}</div></li>`,
    )}</ul>`;
}

/** The claim or argument of a box. */
function boxAt(target: EventTarget | null): EntryView | undefined {
  const box = target instanceof Element ? target.closest('svg.map [data-box][id]') : null;
  return store.edition?.entries.find(({ collection, slug }) => `${collection.slice(0, -1)}-${slug}` === box?.id);
}

function choose(entry: EntryView | undefined): void {
  if (entry === undefined || entry.file === store.chosen) return;
  store.chosen = entry.file;
  store.changed();
}

/** Whether the last press was by a finger. A finger scrolls the map, so it can't drag a box. */
let isTouch = false;

function click(event: MouseEvent): void {
  const entry = boxAt(event.target);
  if (entry === undefined) return;
  const isTaken = store.kept.view === 'argument';
  if (isTaken) takeClicked(entry);
  if (!isTaken && !(isTouch && tapped !== entry.file)) return;
  tapped = entry.file;
  choose(entry);
  event.preventDefault();
  event.stopPropagation();
}

/** The entry file of the box that a finger tapped last. A second tap follows the link of the box. */
let tapped: string | undefined;

function connectDragging(drawing: SVGSVGElement): void {
  let drag: Drag | undefined;
  const end = () => {
    drag?.line?.remove();
    drawing.querySelector('.desk-aim')?.classList.remove('desk-aim');
    drag = undefined;
  };
  drawing.addEventListener('pointerdown', ({ target, button, pointerType, clientX, clientY }) => {
    isTouch = pointerType === 'touch';
    const from = boxAt(target);
    if (button === 0 && !isTouch && from?.collection === 'claims') drag = { from, start: { x: clientX, y: clientY } };
  });
  document.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    if (drag === undefined) return;
    const { start } = drag;
    if (drag.line === undefined && Math.hypot(clientX - start.x, clientY - start.y) < LEAST) return;
    drag.line ??= drawing.appendChild(lineFrom(pointIn(drawing, start)));
    const { x, y } = pointIn(drawing, { x: clientX, y: clientY });
    drag.line.setAttribute('x2', String(x));
    drag.line.setAttribute('y2', String(y));
    drawing.querySelector('.desk-aim')?.classList.remove('desk-aim');
    if (boxAt(target) !== undefined) (target as Element).closest('[data-box]')?.classList.add('desk-aim');
  });
  document.addEventListener('pointerup', ({ target }) => {
    const to = boxAt(target);
    if (drag?.line !== undefined && to !== undefined) drop(drag.from, to);
    end();
  });
  document.addEventListener('pointercancel', end);
}

function drop(from: EntryView, to: EntryView): void {
  if (from === to) return;
  if (to.collection === 'arguments') connectFrom(to, 'undercut', from);
  else connectFrom(from, 'support', to);
}

/** A point of the window → the same point in the drawing's own units, which zooming changes. */
function pointIn(drawing: SVGSVGElement, { x, y }: { readonly x: number; readonly y: number }): DOMPoint {
  return new DOMPoint(x, y).matrixTransform(drawing.getScreenCTM()?.inverse());
}

function lineFrom({ x, y }: DOMPoint): SVGLineElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  for (const [name, value] of [
    ['x1', x],
    ['y1', y],
    ['x2', x],
    ['y2', y],
  ] as const)
    line.setAttribute(name, String(value));
  line.classList.add('desk-line');
  return line;
}
