// The reading page under the desk. Blocks are replaced when their marks change, passages are highlighted without changing
// the page, and the whole text is loaded again when the content changes.

import type { Range as TextRange } from '../../anchor/range.ts';
import { layerOfPage, pageRange } from '../../browser/reading/page-text.ts';

/** The article of this page; undefined on other pages. */
export function articleOfPage(): string | undefined {
  return /\/articles\/([^/]+)\.html$/.exec(location.pathname)?.[1];
}

/** Replaces the blocks whose marks changed by HTML from the server, in which dangerous markup is already removed. */
export function patchBlocks(blocks: Readonly<Record<string, string>>): void {
  for (const [id, html] of Object.entries(blocks)) {
    const old = document.querySelector(`.block > [id="${CSS.escape(id)}"]`);
    if (old === null) continue;
    const template = document.createElement('template');
    template.innerHTML = html;
    old.replaceWith(template.content);
  }
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

/** Highlights the mentions of an actor, and scrolls to the first. */
export function showMentions(actor: string): void {
  const mentions = [...document.querySelectorAll(`.reading [data-actor="${CSS.escape(actor)}"]`)];
  const ranges = mentions.map((mention) => {
    const range = document.createRange();
    range.selectNodeContents(mention);
    return range;
  });
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

function scrollToSee(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const free = innerHeight - deskHeight();
  const isSeen = top > TOP && top + height < free - SPACE;
  if (isSeen) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scrollTo({ top: scrollY + top - free / 3, behavior });
}

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
  // A later request was started, and its content is newer.
  if (turn !== reading) return true;
  const [own, other] = [document, fresh].map((page) => page.querySelector('postil-reader'));
  if (!own || !other) return replaceMain(fresh);
  const open = [...own.querySelectorAll('.note:has(details[open])')].map(({ id }) => id);
  for (const old of own.querySelectorAll(PARTS.map((part) => `:scope > ${part}`).join())) old.remove();
  const last = own.querySelector(':scope > .strip') ?? own.querySelector(':scope > .bar');
  const parts = [...other.querySelectorAll(PARTS.map((part) => `:scope > ${part}`).join())];
  if (last === null) own.prepend(...parts);
  else last.after(...parts);
  for (const id of open) own.querySelector(`[id="${CSS.escape(id)}"] > details`)?.setAttribute('open', '');
  document.dispatchEvent(new CustomEvent('postil:replaced'));
  return true;
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
