// <postil-reader>: the first script of the reading page. It places the notes in the margin and highlights the
// annotation under the pointer (passage, number and note). It loads the other tools at the reader's first action.

import { activation } from './reading/activation.ts';
import { annotationsAt } from './reading/annotations.ts';
import { showLinkedLayers } from './reading/layers.ts';
import { connectMargin } from './reading/margin.ts';
import type { ReadingToolbox, ReadingTools } from './reading-tools.ts';
import { fragment } from './shared/fragment.ts';
import { wantTools } from './shared/tools.ts';

class ReaderElement extends HTMLElement {
  #tools: Promise<ReadingTools> | undefined;

  connectedCallback(): void {
    showLinkedLayers();
    connectMargin(activation.redraw);
    // The editing layer of the development server replaces the text when the content changes.
    document.addEventListener('postil:replaced', () => connectMargin(activation.redraw));
    for (const over of ['pointerover', 'focusin']) this.addEventListener(over, ({ target }) => this.#point(target));
    this.addEventListener('click', (event) => this.#click(event));
    // Changes are handled from the start: the reader may change a setting while the tools are still being loaded.
    this.addEventListener('change', ({ target }) => this.#with((tools) => tools.change(target)));
    document.addEventListener('keydown', (event) => this.#with((tools) => tools.press(event)));
    for (const first of ['pointerdown', 'selectionchange', 'scroll'])
      document.addEventListener(first, () => this.#with(() => undefined), { once: true });
    addEventListener('hashchange', () => this.#arrive());
    this.#arrive();
    if (document.documentElement.dataset['announce'] !== 'every') this.#with(() => undefined);
    if (new URLSearchParams(location.search).has('q')) this.#with((tools) => tools.showLinkedQuote());
  }

  #point(target: EventTarget | null): void {
    const [id] = annotationsAt(target);
    if (id === undefined) activation.restore();
    else activation.highlight(id);
    if (id?.startsWith('argument-')) this.#with(() => undefined);
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const number = target.closest<HTMLAnchorElement>('a.pilcrow');
    const name = document.querySelector('#layer-actors:checked') ? target.closest<HTMLElement>('.a') : null;
    const button = target.closest<HTMLButtonElement>('.teach button');
    if (button) this.#with((tools) => tools.teach(button.name));
    else if (number) this.#with((tools) => tools.copyAddress(number));
    else if (name) this.#with((tools) => tools.openActorCard(name));
    else this.#open(target, event);
  }

  #open(target: Element, event: MouseEvent): void {
    const { clientX: x, clientY: y } = event;
    const ids = annotationsAt(target);
    if (ids.length === 0) return;
    if (target.closest('.note')) this.#with((tools) => tools.touch(target));
    else if (!target.closest('a:not(.ref), summary, button')) {
      event.preventDefault();
      this.#with((tools) => tools.open(ids, { x, y }));
    }
  }

  /**
   * Shows the note of a linked annotation, even if its layer is off. For a link to a paragraph, the tools are not
   * needed.
   */
  #arrive(): void {
    const target = document.getElementById(fragment());
    if (target?.matches('.c, .n, .note, [data-now]')) this.#with((tools) => tools.arrive());
  }

  #with(use: (tools: ReadingTools) => void): void {
    this.#tools ??= wantTools<ReadingToolbox>('reading-tools').then(({ connect }) => connect(this, activation));
    void this.#tools.then(use);
  }
}

customElements.define('postil-reader', ReaderElement);
