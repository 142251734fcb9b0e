// Wraps the annotated ranges of a block in inline elements, so that they are visible without scripts, in print and to
// screen readers. Only elements are added; the text is not changed, and removing the elements restores the block.

import type { Element, ElementContent, Text } from 'hast';
import type { Range } from '../anchor/range.ts';
import { type Covering, type Segment, segmentsOf } from '../anchor/segments.ts';

/**
 * Maximum number of annotations on the same words. The functions that write HTML are recursive, so deeper nesting could
 * exhaust the stack. The check reports further annotations (`check/crowded.ts`).
 */
export const MOST_NESTED = 100;

/** The elements for one annotation on a block. */
export interface Wrapping {
  /** Ranges of the text layer, in reading order. */
  readonly ranges: readonly Range[];
  /**
   * Makes the element around a piece, without children. `isFirst` is true for the first piece of the annotation,
   * which gets the id.
   */
  readonly wrap: (piece: { readonly isFirst: boolean; readonly inLink: boolean }) => Element;
  /** An empty element, which is put before the first piece. */
  readonly head?: Element | undefined;
  /** An empty element, which is put after the last piece, such as the link to the note. */
  readonly tail?: Element;
}

/**
 * @param element the block's element; it is not changed
 * @param start the block's offset in the text layer
 * @param wrappings the annotations on the block, outermost first
 */
export function annotate(element: Element, start: number, wrappings: readonly Wrapping[]): Element {
  const coverings: Covering<Wrapping>[] = wrappings.map((wrapping) => ({ item: wrapping, ranges: wrapping.ranges }));
  let at = start;

  const visit = (node: Element, inLink: boolean): Element => {
    const isLink = node.tagName === 'a';
    const children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') return visitChild(child, inLink || isLink);
      if (child.type !== 'text') return [child];
      const pieces = visitText(child, inLink || isLink);
      return PARENTS_OF_ELEMENTS.has(node.tagName) ? [child] : pieces;
    });
    return { ...node, children };
  };
  /**
   * An annotation that ends inside a link gets its tail after the link, because a link can't contain the tail's link.
   */
  const visitChild = (child: Element, inLink: boolean): ElementContent[] => {
    const from = at;
    const visited = visit(child, inLink);
    if (child.tagName !== 'a') return [visited];
    return [visited, ...tailsEnding({ start: from + 1, end: at + 1 })];
  };
  const visitText = (text: Text, inLink: boolean): ElementContent[] => {
    const range = { start: at, end: at + text.value.length };
    at = range.end;
    const segments = segmentsOf(range, coverings).map(({ covered, ...segment }) => ({
      ...segment,
      covered: covered.slice(0, MOST_NESTED),
    }));
    return nest(segments, text.value, range.start, inLink);
  };
  const nest = (
    segments: readonly Segment<Wrapping>[],
    text: string,
    offset: number,
    inLink: boolean,
    /**
     * The offset at which an outer element ends. If an annotation ends there too, the outer element adds the
     * annotation's tail after its own end.
     */
    tailsAt?: number,
  ): ElementContent[] =>
    runs(segments).flatMap(({ outer, run, start: from, end }): ElementContent[] => {
      if (outer === undefined) return [{ type: 'text', value: text.slice(from - offset, end - offset) }];
      const isFirst = from === outer.ranges[0]?.start;
      const isLast = endsWith(outer, end);
      const children = nest(run, text, offset, inLink, isLast ? end : tailsAt);
      const wrapped = { ...outer.wrap({ isFirst, inLink }), children };
      const head = isFirst && outer.head ? [outer.head] : [];
      const tails = isLast && !inLink && tailsAt !== end ? tailsEnding({ start: end, end: end + 1 }) : [];
      return [...head, wrapped, ...tails];
    });
  const tailsEnding = (range: Range): Element[] =>
    wrappings.flatMap((wrapping) => {
      const end = wrapping.ranges.at(-1)?.end ?? -1;
      return wrapping.tail && end >= range.start && end < range.end ? [wrapping.tail] : [];
    });

  return visit(element, false);
}

/**
 * Elements that contain only elements. White space between their children is not marked, because HTML forbids marks
 * there.
 */
const PARENTS_OF_ELEMENTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);

interface Run extends Range {
  readonly outer: Wrapping | undefined;
  /** The segments in this element. Of their wrappings, the one that makes this element is left out. */
  readonly run: readonly Segment<Wrapping>[];
}

/** Groups consecutive segments with the same outermost wrapping, because they are put into one element. */
function runs(segments: readonly Segment<Wrapping>[]): readonly Run[] {
  const found: { outer: Wrapping | undefined; run: Segment<Wrapping>[]; start: number; end: number }[] = [];
  for (const { start, end, covered } of segments) {
    const [outer, ...inner] = covered;
    const rest = { start, end, covered: inner };
    const last = found.at(-1);
    if (last === undefined || outer === undefined || last.outer !== outer)
      found.push({ outer, run: [rest], start, end });
    else {
      last.run.push(rest);
      last.end = end;
    }
  }
  return found;
}

function endsWith(wrapping: Wrapping, offset: number): boolean {
  return wrapping.ranges.at(-1)?.end === offset;
}
