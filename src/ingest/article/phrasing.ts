// Words with marks (links, emphasis) → the Markdown nodes within a block.

import type { PhrasingContent } from 'mdast';
import { type Inline, type InlineMark, sliceInline } from '../read/inline.ts';

/**
 * The Markdown nodes for words with marks. Marks are nested as in the source. If two marks overlap, the second begins
 * at the end of the first.
 */
export function phrasingOf({ text, marks }: Inline): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let at = 0;
  for (const mark of marks.toSorted(outermostFirst)) {
    const start = Math.max(mark.start, at);
    if (start > at) found.push({ type: 'text', value: text.slice(at, start) });
    if (mark.kind === 'footnote' ? mark.start >= at : mark.end > start) {
      found.push(
        nodeOf(mark, sliceInline({ text, marks: marks.filter((other) => isInside(other, mark)) }, start, mark.end)),
      );
      at = Math.max(at, mark.end);
    } else at = Math.max(at, start);
  }
  if (at < text.length) found.push({ type: 'text', value: text.slice(at) });
  return found;
}

function outermostFirst(a: InlineMark, b: InlineMark): number {
  return a.start - b.start || b.end - a.end || depthOf(a) - depthOf(b);
}

/** Whether a mark is inside another. For two marks with the same range, `depthOf` decides. */
function isInside(inner: InlineMark, outer: InlineMark): boolean {
  if (inner === outer || outer.kind === 'footnote' || outer.kind === 'break') return false;
  // A footnote reference at the end of a mark is not inside the mark, but after it.
  if (inner.kind === 'footnote' && inner.start === outer.end) return false;
  const isEqual = inner.start === outer.start && inner.end === outer.end;
  const isWithin = inner.start >= outer.start && inner.end <= outer.end;
  return isWithin && (!isEqual || depthOf(inner) > depthOf(outer));
}

/**
 * The position of a mark in the nesting, if several marks have the same range: strong is outermost, then link, then
 * emphasis. The order in the source does not matter.
 */
function depthOf({ kind }: InlineMark): number {
  return ['strong', 'link', 'emphasis', 'break', 'footnote'].indexOf(kind);
}

function nodeOf(mark: InlineMark, words: Inline): PhrasingContent {
  switch (mark.kind) {
    case 'break':
      return { type: 'break' };
    case 'footnote':
      return { type: 'footnoteReference', identifier: mark.note, label: mark.note };
    case 'link':
      return { type: 'link', url: mark.url, title: null, children: phrasingOf(withoutLinks(words)) };
    default:
      return { type: mark.kind, children: phrasingOf(words) };
  }
}

/** The words without links, because Markdown allows no link inside a link. */
function withoutLinks({ text, marks }: Inline): Inline {
  return { text, marks: marks.filter(({ kind }) => kind !== 'link') };
}
