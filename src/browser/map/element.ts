// A map that can be made larger and smaller, and moved by dragging. Without it the map is at full size and scrolls.

import { mapWords } from '../../ui/browser-words.ts';
import { showNeighbours } from './neighbours.ts';

const STEP = 1.25;
const SMALLEST = 0.3;
const LARGEST = 3;

export class MapElement extends HTMLElement {
  #zoom = 1;

  connectedCallback(): void {
    const view = this.querySelector<HTMLElement>('.map-view');
    const drawing = view?.querySelector('svg');
    if (!view || !drawing || this.querySelector('.map-tools')) return;
    const { width, height } = drawing.viewBox.baseVal;
    const zoomTo = (zoom: number) => {
      // The center of the view stays where it is.
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
    // Where there is little room it is unfolded by hand, and has no size before.
    this.closest('.map-section')
      ?.querySelector('.map-unfold')
      ?.addEventListener('change', () => {
        beginAtTop(view, drawing);
      });
    showNeighbours(drawing);
  }
}

function tools(buttons: readonly (readonly [sign: string, name: string, act: () => void])[]): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'map-tools';
  for (const [sign, name, act] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.ariaLabel = name;
    button.title = name;
    button.addEventListener('click', act);
    bar.append(button);
  }
  return bar;
}

/** The wheel alone scrolls the page, as everywhere. */
function zoomByWheel(event: WheelEvent, zoomBy: (factor: number) => void): void {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoomBy(event.deltaY < 0 ? STEP : 1 / STEP);
}

/** Fingers scroll by themselves; a mouse takes hold of the ground between the boxes. */
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

/** Where the map is wider than the window, what it begins with is in the middle at first. */
function beginAtTop(view: HTMLElement, drawing: SVGSVGElement): void {
  const first = drawing.querySelector<SVGGraphicsElement>('.claim');
  if (!first) return;
  const { x, width } = first.getBBox();
  view.scrollLeft = x + width / 2 - view.clientWidth / 2;
}
