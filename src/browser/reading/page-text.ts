// The page → its text layer, and conversion of ranges between the text layer and the page.

import type { Range as TextRange } from '../../anchor/range.ts';
import { type BlockKind, type TextLayer, textLayerOf } from '../../anchor/text-layer.ts';

/** The kind given to every block here. Anchoring doesn't use kinds. */
const ANY: BlockKind = 'paragraph';

export function layerOfPage(): TextLayer {
  return textLayerOf(blockElements().map(({ id, textContent }) => ({ id, kind: ANY, text: textContent })));
}

/** A range of the text layer → the range in the page; both may contain several blocks. */
export function pageRange(layer: TextLayer, { start, end }: TextRange): Range {
  const range = document.createRange();
  const from = placeOf(layer, start);
  const to = placeOf(layer, end - 1);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/**
 * A selection in the page → the part of it within the article's blocks, as a range of the text layer. Undefined if that
 * part is empty.
 */
export function layerRange(layer: TextLayer, selection: Range): TextRange | undefined {
  const met = blockElements().filter((element) => selection.intersectsNode(element));
  // If the selection contains text and a caption, the caption is ignored, because it is in another part of the text
  // layer.
  const touched = met.every(isCaption) ? met : met.filter((element) => !isCaption(element));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = first.contains(selection.startContainer)
    ? offsetIn(first, selection.startContainer, selection.startOffset)
    : 0;
  const end = last.contains(selection.endContainer)
    ? offsetIn(last, selection.endContainer, selection.endOffset)
    : last.textContent.length;
  return trimmed(layer, { start: startOf(layer, first.id) + start, end: startOf(layer, last.id) + end });
}

/** The blocks in the order of the text layer. There, captions are between the body and the bio. */
function blockElements(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('.block > [id]')];
  const order = (element: HTMLElement) => (element.id === 'bio' ? 2 : Number(isCaption(element)));
  return all.toSorted((a, b) => order(a) - order(b));
}

function isCaption({ id }: HTMLElement): boolean {
  return id.startsWith('caption-');
}

function startOf(layer: TextLayer, id: string): number {
  return layer.blocks.find((block) => block.id === id)?.start ?? 0;
}

function offsetIn(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed({ text }: TextLayer, { start, end }: TextRange): TextRange | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trail = words.length - words.trimEnd().length;
  return words.trim() === '' ? undefined : { start: start + lead, end: end - trail };
}

function placeOf(layer: TextLayer, offset: number): { readonly node: Text; readonly offset: number } {
  const block = layer.blocks.findLast(({ start }) => start <= offset) ?? layer.blocks[0];
  const walker = document.createTreeWalker(
    document.getElementById(block?.id ?? '') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  let left = offset - (block?.start ?? 0);
  let node = walker.nextNode() as Text;
  while (left >= node.data.length) {
    const next = walker.nextNode() as Text | null;
    if (next === null) return { node, offset: node.data.length - 1 };
    left -= node.data.length;
    node = next;
  }
  return { node, offset: left };
}
