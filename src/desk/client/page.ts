// The reading page under the desk. Blocks are replaced when their marks change, passages are highlighted without changing
// the page, and the whole text is loaded again when the content changes.

import type { Range as TextRange } from '../../anchor/range.ts';
import { layerOfPage, layerRange, pageRange } from '../../browser/reading/page-text.ts';
import { sheetWords } from '../../ui/browser-words.ts';

/** The id of the article whose text or maps this page shows; undefined on other pages. */
export function articleOfPage(): string | undefined {
  return /\/(?:articles|maps)\/([^/]+)\.html$/.exec(location.pathname)?.[1];
}

/** Whether this page has maps, and not the text. */
export function isMapPage(): boolean {
  return location.pathname.includes('/maps/');
}

/** Replaces the blocks whose marks changed by HTML from the server, in which dangerous markup is already removed. */
export function patchBlocks(blocks: Readonly<Record<string, string>>): void {
  const reader = document.querySelector('postil-reader');
  const focused = reader === null ? undefined : selectorOfFocus(reader);
  for (const [id, html] of Object.entries(blocks)) {
    const old = document.querySelector(`.block > [id="${CSS.escape(id)}"]`);
    if (old === null) continue;
    const template = document.createElement('template');
    template.innerHTML = html;
    old.replaceWith(template.content);
  }
  if (focused !== undefined && document.activeElement === document.body)
    document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

export type HighlightName = 'desk-now' | 'desk-picked';

/** Highlights ranges of the text layer. An empty list removes the highlight. */
export function highlight(name: HighlightName, ranges: readonly TextRange[]): void {
  const highlights = CSS.highlights;
  if (highlights === undefined) return;
  highlights.delete(name);
  const layer = layerOfPage();
  const inside = ranges.filter(({ start, end }) => start < end && end <= layer.text.length);
  if (inside.length > 0) highlights.set(name, new Highlight(...inside.map((range) => pageRange(layer, range))));
}

/** The mentions of an actor in the page. */
function mentionRanges(actor: string): readonly Range[] {
  const mentions = [...document.querySelectorAll(`.reading .block [data-actor="${CSS.escape(actor)}"]`)];
  return mentions.map((mention) => {
    const range = document.createRange();
    range.selectNodeContents(mention);
    return range;
  });
}

/** The mentions of an actor as ranges of the text layer. */
export function mentionsOf(actor: string): readonly TextRange[] {
  const layer = layerOfPage();
  return mentionRanges(actor).flatMap((range) => layerRange(layer, range) ?? []);
}

/** Highlights the mentions of an actor, and scrolls to the first. */
export function showMentions(actor: string): void {
  const ranges = mentionRanges(actor);
  CSS.highlights?.set('desk-now', new Highlight(...ranges));
  if (ranges[0] !== undefined) scrollToSee(ranges[0]);
}

/** Scrolls to a range, so that it is in the part of the window that the desk does not cover. */
export function scrollToRange(range: TextRange | undefined): void {
  if (range === undefined) return;
  const layer = layerOfPage();
  if (range.end > layer.text.length) return;
  scrollToSee(pageRange(layer, range));
}

function scrollToSee(range: Range, tries = TRIES): void {
  const { top, height } = range.getBoundingClientRect();
  const free = innerHeight - deskHeight();
  correction?.abort();
  const isSeen = top > TOP && top + height < free - SPACE;
  if (isSeen) return;
  const isCorrection = tries < TRIES;
  const isStill = isCorrection || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + top - free / 3, behavior: isStill ? 'instant' : 'smooth' });
  // Parts of the page that were never drawn have guessed heights, so the passage can be elsewhere after the scrolling.
  // Then it is scrolled to again.
  correction = new AbortController();
  if (tries > 0)
    document.addEventListener('scrollend', () => scrollToSee(range, tries - 1), {
      once: true,
      signal: correction.signal,
    });
}

/** Maximum number of corrections after scrolling. */
const TRIES = 2;

/** Cancels the next correction when another passage is shown. */
let correction: AbortController | undefined;

/** The height of the bar at the top of the page, in CSS pixels; also the minimum distance from the desk. */
const TOP = 72;
const SPACE = 24;

/** The height of the part of the window that the desk covers at the bottom. */
function deskHeight(): number {
  const panel = document.querySelector<HTMLElement>('.desk-panel');
  const covers =
    panel !== null && getComputedStyle(panel).insetInlineStart !== 'auto' && panel.offsetWidth >= innerWidth * 0.9;
  return (document.querySelector<HTMLElement>('.desk-bar')?.offsetHeight ?? 0) + (covers ? panel.offsetHeight : 0);
}

/** Changes the layout of the page. The first paragraph on the screen stays where it is. */
export function keepPlace(change: () => void): void {
  const topOf = (block: Element) => block.getBoundingClientRect().top;
  const first = scrollY === 0 ? undefined : [...document.querySelectorAll('.block')].find((one) => topOf(one) >= TOP);
  const before = first === undefined ? 0 : topOf(first);
  change();
  if (first !== undefined) scrollBy({ top: topOf(first) - before, behavior: 'instant' });
}

/** Closes the note that a phone shows at the bottom of the screen, where it would cover the panel. */
export function closeSheet(): void {
  document.querySelector<HTMLElement>(`.sheet button[aria-label="${CSS.escape(sheetWords.close)}"]`)?.click();
}

let reading = 0;

/** The parts of the page that are replaced when the content changes. The page's bars and dialogs stay. */
const PARTS = ['.reading', '.beneath', '.draft-notice'];

/**
 * Loads the page again and replaces its text and notes. Scroll position, focus and the desk don't change.
 * @returns whether the page could be replaced; if not, the browser has to reload it
 */
export async function refreshPage(): Promise<boolean> {
  reading += 1;
  const turn = reading;
  const response = await fetch(location.pathname, { headers: { accept: 'text/html' } });
  if (!response.ok) return false;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  // A later request has been started. Its content is newer, so this content is not used.
  if (turn !== reading) return true;
  const [own, other] = [document, fresh].map((page) => page.querySelector('postil-reader'));
  if (!own || !other) return replaceMain(fresh);
  const open = [...own.querySelectorAll('.note:has(details[open])')].map(({ id }) => id);
  const focused = selectorOfFocus(own);
  for (const old of own.querySelectorAll(PARTS.map((part) => `:scope > ${part}`).join())) old.remove();
  const last = own.querySelector(':scope > .strip') ?? own.querySelector(':scope > .bar');
  const parts = [...other.querySelectorAll(PARTS.map((part) => `:scope > ${part}`).join())];
  if (last === null) own.prepend(...parts);
  else last.after(...parts);
  takeLayers(fresh);
  for (const id of open) own.querySelector(`[id="${CSS.escape(id)}"] > details`)?.setAttribute('open', '');
  if (focused !== undefined) own.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('postil:replaced'));
  return true;
}

/** Takes the layers of the fresh page, with their counts. The layers that the reader has chosen stay chosen. */
function takeLayers(fresh: Document): void {
  const [own, other] = [document, fresh].map((page) => page.querySelector('.bar .layers'));
  if (!own || !other || own.textContent === other.textContent) return;
  for (const box of own.querySelectorAll('input')) {
    const same = other.querySelector<HTMLInputElement>(`[id="${CSS.escape(box.id)}"]`);
    if (same) same.checked = box.checked;
  }
  own.replaceChildren(...other.childNodes);
}

/** A selector that finds the focused element of the page again after its parts were replaced. */
export function selectorOfFocus(page: Element): string | undefined {
  const { activeElement } = document;
  const holder = activeElement?.closest('[id]');
  if (!activeElement || !holder || !page.contains(activeElement)) return undefined;
  const own = `[id="${CSS.escape(holder.id)}"]`;
  return holder === activeElement ? own : `${own} ${activeElement.localName}`;
}

/**
 * Replaces the content of the lists and the pages of entries. The page of a map is reloaded as a whole, because its drawing
 * has scripts of its own.
 */
function replaceMain(fresh: Document): boolean {
  const [own, other] = [document, fresh].map((page) => page.querySelector('main'));
  if (!own || !other || own.querySelector('postil-map, postil-search') !== null) return false;
  own.replaceChildren(...other.childNodes);
  return true;
}
