// The words that were searched for, marked at the place that a result opened: the passage, the note, or the whole page.
// The text itself isn't changed: the browser paints the marks (the CSS Custom Highlight API), where it can.

import { fragment } from '../../browser/shared/fragment.ts';
import { hitsIn } from './hits.ts';
import { queryOf } from './query.ts';

const HIGHLIGHT = 'postil-hit';

/** On a page that a result opened: its words are marked, and the address is again the plain one of the place. */
export function arrive(): void {
  const address = new URL(location.href);
  const typed = address.searchParams.get('hl');
  if (typed === null) return;
  showHits(typed);
  address.searchParams.delete('hl');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The address keeps its query where a browser lets no page from a disk change it.
  }
}

/** @param typed the search; empty takes earlier marks away */
export function showHits(typed: string): void {
  const target = document.getElementById(fragment());
  for (const earlier of document.querySelectorAll('.arrived')) earlier.classList.remove('arrived');
  target?.classList.add('arrived');
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  const ranges = rangesNear(target, typed);
  if (ranges.length === 0) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  if (target === null)
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** In the block or note that was opened; where it has none of the words, in the whole page. */
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
  const place = (offset: number): readonly [Text, number] | undefined => {
    const at = starts.findLastIndex((start) => start <= offset);
    const node = nodes[at];
    return node === undefined ? undefined : [node, offset - (starts[at] ?? 0)];
  };
  return hitsIn(text, queryOf(typed)).flatMap(({ start, end }) => {
    const [from, to] = [place(start), place(end - 1)];
    if (from === undefined || to === undefined) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(to[0], to[1] + 1);
    return [range];
  });
}

function textNodesUnder(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
