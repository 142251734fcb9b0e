// <postil-offline>: lets the service worker save the library for reading without a network, and shows when all of it is
// saved. If the browser has no service worker or forbids it, no message is shown, because the pages work without it.

import type { SaveAnswer, SaveRequest } from '../model/offline.ts';
import { offlineWords } from '../ui/browser-words.ts';

class OfflineElement extends HTMLElement {
  connectedCallback(): void {
    if (location.protocol.startsWith('http')) void this.#begin().catch(() => undefined);
  }

  async #begin(): Promise<void> {
    const root = new URL(
      document.querySelector<HTMLElement>('script[data-root]')?.dataset['root'] ?? '/',
      document.baseURI,
    );
    // A script adds this link, because a page opened from disk can't load the manifest.
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'manifest', href: `${root}manifest.json` }),
    );
    const { serviceWorker } = navigator;
    let isFirst = serviceWorker.controller === null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (!isFirst) this.#offerNewer();
      isFirst = false;
    });
    await serviceWorker.register(`${root}sw.js`);
    await this.#save(false);
  }

  async #save(asked: boolean): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => this.#show(data as SaveAnswer, asked));
    port1.start();
    active?.postMessage({ asked, page: location.href } satisfies SaveRequest, [port2]);
  }

  #show(answer: SaveAnswer, asked: boolean): void {
    if (answer.state !== 'saving') this.querySelector('progress')?.remove();
    if (answer.state === 'offered') this.#offer(answer.bytes);
    else if (answer.state === 'ready' && (asked || answer.first)) this.#say(offlineWords.ready);
    // Progress and failure are shown only if the reader asked for saving.
    else if (answer.state === 'saving' && asked) this.#progress(answer.done, answer.total);
    else if (answer.state === 'incomplete' && asked) this.#say(offlineWords.incomplete);
  }

  #offer(bytes: number): void {
    this.#button(offlineWords.save(offlineWords.megabytes(bytes)), () => {
      void navigator.storage?.persist?.();
      void this.#save(true);
    });
  }

  #offerNewer(): void {
    this.#say(offlineWords.updated);
    this.#button(offlineWords.reload, () => location.reload());
  }

  #progress(done: number, total: number): void {
    let bar = this.querySelector('progress');
    if (bar === null) {
      bar = document.createElement('progress');
      bar.ariaLabel = offlineWords.saving;
      this.append(bar);
    }
    Object.assign(bar, { value: done, max: total });
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }

  /** Adds a button that is removed when it is pressed. */
  #button(text: string, press: () => void): void {
    this.querySelector('button')?.remove();
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    button.addEventListener('click', () => {
      button.remove();
      press();
    });
    this.append(button);
  }
}

customElements.define('postil-offline', OfflineElement);
