// Highlights the searched words in the part of a page that a result opened: the passage, the note, or the whole page.
// The highlights are painted by the browser's CSS Custom Highlight API, so the document isn't changed.

import { fragment } from '../../browser/shared/fragment.ts';
import { hitsIn } from './hits.ts';
import { queryOf } from './query.ts';

const HIGHLIGHT = 'postil-hit';

/** Highlights the words named in the URL by `hl`, and removes `hl` from the URL. */
export function highlightSearchedWords(): void {
  const address = new URL(location.href);
  const typed = address.searchParams.get('hl');
  if (typed === null) return;
  showHits(typed);
  address.searchParams.delete('hl');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers don't let a page opened from disk change its URL. Then `hl` stays in the URL.
  }
}

/**
 * Highlights the query's words near the element that the URL names.
 * @param typed the typed query; if empty, only removes earlier highlights
 */
export function showHits(typed: string): void {
  const target = document.getElementById(fragment());
  for (const earlier of document.querySelectorAll('.arrived')) earlier.classList.remove('arrived');
  target?.classList.add('arrived');
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  const ranges = rangesNear(target, typed);
  if (ranges.length === 0) return;
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(HIGHLIGHT, highlight);
  if (target === null)
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/**
 * The ranges of the searched words in the opened block or note; if it contains none of them, those in the whole page.
 */
function rangesNear(target: HTMLElement | null, typed: string): readonly Range[] {
  const near = target?.closest('.note') ?? target?.closest('.block') ?? target;
  const page = document.querySelector('main');
  const found = near ? hitsUnder(near, typed) : [];
  return found.length > 0 || page === null ? found : hitsUnder(page, typed);
}

function hitsUnder(root: Element, typed: string): readonly Range[] {
  const nodes = textNodesUnder(root);
  const starts: number[] = [];
  let text = '';
  for (const { data } of nodes) {
    starts.push(text.length);
    text += data;
  }
  let at = 0;
  // The hits are in the order of the text, so each search for a node begins at the node of the previous hit. Every hit
  // is in the text, and so in a node.
  const place = (offset: number) => {
    while (Number(starts[at + 1]) <= offset) at += 1;
    return [nodes[at] as Text, offset - (starts[at] ?? 0)] as const;
  };
  return hitsIn(text, queryOf(typed)).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...place(start));
    const [last, offset] = place(end - 1);
    range.setEnd(last, offset + 1);
    return range;
  });
}

function textNodesUnder(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
