// Words with marks → the Markdown nodes within a block.

import type { PhrasingContent } from 'mdast';
import { type Inline, type InlineMark, sliceInline } from '../read/inline.ts';

/** Marks nest as they did in the source; one that crosses another is cut at its end. */
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

/** Of two marks on the same words, that of the less deep kind is around the other. */
function isInside(inner: InlineMark, outer: InlineMark): boolean {
  if (inner === outer || outer.kind === 'footnote' || outer.kind === 'break') return false;
  const isEqual = inner.start === outer.start && inner.end === outer.end;
  const isWithin = inner.start >= outer.start && inner.end <= outer.end;
  return isWithin && (!isEqual || depthOf(inner) > depthOf(outer));
}

/** Strong words are put around links and links around emphasis, whichever way the source has them. */
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

/** Links don't nest. */
function withoutLinks({ text, marks }: Inline): Inline {
  return { text, marks: marks.filter(({ kind }) => kind !== 'link') };
}
