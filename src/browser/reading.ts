// <postil-reader>: what makes the reading page come alive. All of it is there without it; here passages, numbers and notes
// answer to each other under the pointer, and what a reader does first brings the tools for the rest.

import { activation } from './reading/activation.ts';
import { annotationsAt } from './reading/annotations.ts';
import { connectLayers } from './reading/layers.ts';
import { connectStops } from './reading/stops.ts';
import { connectStrip } from './reading/strip.ts';
import type { ReadingToolbox, ReadingTools } from './reading-tools.ts';
import { preference } from './shared/preferences.ts';
import { wantTools } from './shared/tools.ts';

class ReaderElement extends HTMLElement {
  #tools: Promise<ReadingTools> | undefined;

  connectedCallback(): void {
    connectLayers();
    connectStops();
    connectStrip();
    for (const over of ['pointerover', 'focusin']) this.addEventListener(over, ({ target }) => this.#point(target));
    this.addEventListener('click', (event) => this.#click(event));
    // A choice counts from the moment it is made, though what keeps it may still be on its way.
    this.addEventListener('change', ({ target }) => this.#with((tools) => tools.change(target)));
    document.addEventListener('keydown', (event) => this.#with((tools) => tools.press(event)));
    addEventListener('pointerdown', () => this.#with(() => undefined), { once: true });
    addEventListener('hashchange', () => this.#arrive());
    this.#arrive();
    if (preference('announce') !== 'every') this.#with(() => undefined);
    if (new URLSearchParams(location.search).has('q')) this.#with((tools) => tools.showLinkedQuote());
  }

  #point(target: EventTarget | null): void {
    const [id] = annotationsAt(target);
    if (id === undefined) activation.rest();
    else activation.lift(id);
  }

  #click(event: MouseEvent): void {
    const { target, clientX: x, clientY: y } = event;
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const ids = annotationsAt(target);
    if (ids.length === 0) return;
    if (target.closest('.note')) this.#with((tools) => tools.touch(target));
    else if (!target.closest('a:not(.ref), summary, button')) {
      event.preventDefault();
      this.#with((tools) => tools.open(ids, { x, y }));
    }
  }

  /** A link that leads to a note or an argument shows it, whatever layers are on. */
  #arrive(): void {
    if (/^#(claim|note|argument|[cn]\d)/.test(location.hash)) this.#with((tools) => tools.arrive());
  }

  #with(use: (tools: ReadingTools) => void): void {
    this.#tools ??= wantTools<ReadingToolbox>('reading-tools').then(({ connect }) => connect(this, activation));
    void this.#tools.then(use);
  }
}

customElements.define('postil-reader', ReaderElement);
