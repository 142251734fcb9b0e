// <postil-map>: a map that the reader can zoom, and move by dragging. Without this script, the map has its full size
// and scrolls.

import { mapWords } from '../ui/browser-words.ts';
import { connectArrowKeys } from './shared/arrow-keys.ts';
import { element } from './shared/element.ts';

const STEP = 1.25;
const SMALLEST = 0.3;
const LARGEST = 3;

class MapElement extends HTMLElement {
  #zoom = 1;

  connectedCallback(): void {
    const view = this.querySelector<HTMLElement>('.map-view');
    const drawing = view?.querySelector('svg');
    if (!view || !drawing || this.querySelector('.map-tools')) return;
    const { width, height } = drawing.viewBox.baseVal;
    const zoomTo = (zoom: number) => {
      // The point in the middle of the view stays in the middle.
      const middle = (view.scrollLeft + view.clientWidth / 2) / this.#zoom;
      this.#zoom = Math.min(Math.max(zoom, SMALLEST), LARGEST);
      drawing.setAttribute('width', `${width * this.#zoom}`);
      drawing.setAttribute('height', `${height * this.#zoom}`);
      view.scrollLeft = middle * this.#zoom - view.clientWidth / 2;
    };
    this.prepend(
      tools([
        ['−', mapWords.zoomOut, () => zoomTo(this.#zoom / STEP)],
        ['+', mapWords.zoomIn, () => zoomTo(this.#zoom * STEP)],
        ['1:1', mapWords.zoomReset, () => zoomTo(1)],
        ['⤢', mapWords.zoomFit, () => zoomTo(view.clientWidth / width)],
      ]),
    );
    view.addEventListener('wheel', (event) => zoomByWheel(event, (factor) => zoomTo(this.#zoom * factor)), {
      passive: false,
    });
    moveByDragging(view);
    beginAtTop(view, drawing);
    // On a narrow screen, the drawing is folded and has no size. It can be scrolled only after the reader unfolds it.
    this.closest('.map-section')
      ?.querySelector('.map-unfold')
      ?.addEventListener('change', () => {
        beginAtTop(view, drawing);
      });
    showNeighbors(drawing);
    connectArrowKeys(drawing, 'a');
    // Without scripts, the view is a Tab stop, so that keys can scroll it. With scripts, the browser scrolls to the
    // focused box, so no stop is needed.
    view.tabIndex = -1;
    offerPicture(this.closest('.map-section')?.querySelector<HTMLAnchorElement>('.map-file'));
  }
}

function tools(buttons: readonly (readonly [sign: string, name: string, act: () => void])[]): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'map-tools';
  bar.role = 'toolbar';
  bar.ariaLabel = mapWords.zoom;
  for (const [sign, name, act] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.ariaLabel = name;
    button.title = name;
    button.addEventListener('click', act);
    bar.append(button);
  }
  connectArrowKeys(bar, 'button');
  return bar;
}

/** Zooms with Ctrl and the wheel; the wheel alone scrolls the page. */
function zoomByWheel(event: WheelEvent, zoomBy: (factor: number) => void): void {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoomBy(event.deltaY < 0 ? STEP : 1 / STEP);
}

/** Moves the map when the reader drags it with a mouse. For touch, the browser does this itself. */
function moveByDragging(view: HTMLElement): void {
  view.addEventListener('pointerdown', (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (event.pointerType !== 'mouse' || event.button !== 0 || onLink) return;
    event.preventDefault();
    view.setPointerCapture(event.pointerId);
  });
  view.addEventListener('pointermove', (event) => {
    if (!view.hasPointerCapture(event.pointerId)) return;
    view.scrollLeft -= event.movementX;
    scrollBy(0, -event.movementY);
  });
}

/** Scrolls sideways so that the first claim of the drawing is in the middle of the view. */
function beginAtTop(view: HTMLElement, drawing: SVGSVGElement): void {
  const first = drawing.querySelector<SVGGraphicsElement>('.claim');
  if (!first) return;
  const { x, width } = first.getBBox();
  view.scrollLeft = x + width / 2 - view.clientWidth / 2;
}

/**
 * Emphasizes the neighbors of a box on the map: while the pointer or the focus is on the box, or after a link to the
 * box. `data-box` is the number of a box; `data-joins` has the numbers of the boxes that a line joins.
 */
function showNeighbors(drawing: SVGSVGElement): void {
  const show = (event: Event) => emphasize(drawing, boxOf(event.target));
  const showTarget = () => emphasize(drawing, boxOf(drawing.querySelector(':target')));
  drawing.addEventListener('pointerover', show);
  drawing.addEventListener('focusin', show);
  drawing.addEventListener('pointerleave', showTarget);
  drawing.addEventListener('focusout', showTarget);
  addEventListener('hashchange', showTarget);
  showTarget();
}

function boxOf(target: EventTarget | null): string | undefined {
  const box = target instanceof Element ? target.closest<SVGElement>('[data-box]') : null;
  return box?.dataset['box'];
}

/** @param box the number of the box whose neighbors are emphasized; undefined emphasizes nothing */
function emphasize(drawing: SVGSVGElement, box: string | undefined): void {
  const lines = [...drawing.querySelectorAll<SVGElement>('[data-joins]')];
  const joins = lines.map((line) => line.dataset['joins']?.split(' ') ?? []);
  const steps = new Set([...drawing.querySelectorAll<SVGElement>('.step')].map((step) => step.dataset['box'] ?? ''));
  const near = box === undefined ? new Set<string>() : neighborsOf(box, joins, steps);
  lines.forEach((line, i) => {
    line.classList.toggle('near', joins[i]?.every((number) => near.has(number)) === true);
  });
  for (const element of drawing.querySelectorAll<SVGElement>('[data-box]')) {
    element.classList.toggle('near', near.has(element.dataset['box'] ?? ''));
  }
  drawing.classList.toggle('picked', box !== undefined);
}

/** The neighbors of an argument are its claims. A claim's neighbors are its arguments and all their claims. */
function neighborsOf(
  box: string,
  joins: readonly (readonly string[])[],
  steps: ReadonlySet<string>,
): ReadonlySet<string> {
  const joinedTo = (boxes: readonly string[]) =>
    joins.filter((line) => line.some((number) => boxes.includes(number))).flat();
  const through = steps.has(box) ? [box] : joinedTo([box]).filter((number) => steps.has(number));
  return new Set([box, ...joinedTo(through)]);
}

/** Pixels of the picture per pixel of the drawing. With two, the picture is sharp in print. */
const SCALE = 2;

/**
 * Adds a button beside the link to a map's SVG file. The button saves the map as a PNG picture, for programs that can't
 * open SVG. Browsers don't let a page opened from disk read the drawn pixels, so such a page has no button.
 */
function offerPicture(file: HTMLAnchorElement | null | undefined): void {
  if (!file || location.protocol === 'file:') return;
  const button = element('button', { type: 'button', className: 'map-picture', textContent: mapWords.picture });
  button.addEventListener('click', () => void savePicture(file.href));
  file.after(' ', button);
}

async function savePicture(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = element('canvas', { width: image.width * SCALE, height: image.height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = element('a', { href: canvas.toDataURL('image/png') });
  link.download = url.replace(/.*\//, '').replace(/svg$/, 'png');
  link.click();
}

customElements.define('postil-map', MapElement);
