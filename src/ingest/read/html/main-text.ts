// A page → which of its blocks are its main text, as Readability finds it. It is given an outline of the page and not the page:
// structure, words and links alone, none of the comments, so that neither markup nor readers can lead it astray or slow it down.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../../../text/escape.ts';
import { HEADINGS } from './elements.ts';
import type { Page, PageBlock } from './page.ts';

/** Blocks. Readability's time grows faster than the page; nothing so long is one op-ed. */
const LARGEST = 10_000;

const MARK = 'data-block';

/**
 * @param isOut says of a block's index that it can't be text
 * @returns indexes of blocks; undefined where no main text is found
 */
export function mainText(page: Page, isOut: (block: number) => boolean): ReadonlySet<number> | undefined {
  if (page.blocks.length > LARGEST) return undefined;
  const { document } = parseHTML(outlineOf(page, isOut));
  const found = new Readability(document, { serializer: (node) => node }).parse()?.content;
  const marked = found instanceof Object && 'querySelectorAll' in found ? markedIn(found as ParentNode) : [];
  return marked.length > 0 ? new Set(marked) : undefined;
}

function markedIn(node: ParentNode): readonly number[] {
  return [...node.querySelectorAll(`[${MARK}]`)].map((element) => Number(element.getAttribute(MARK)));
}

function outlineOf(page: Page, isOut: (block: number) => boolean): string {
  const body = page.pieces.map((piece) => {
    if ('open' in piece) return piece.open;
    if ('close' in piece) return `</${piece.close}>`;
    const block = page.blocks[piece.block];
    return block === undefined || isOut(piece.block) ? '' : elementOf(block, piece.block);
  });
  return `<!doctype html><html><head><title>${escapeMarkup(page.head.title)}</title></head><body>${body.join('')}</body></html>`;
}

/** Links count by their share of a block, not by their position in it. */
function elementOf({ lines, tag, linked }: PageBlock, index: number): string {
  const name = HEADINGS.has(tag) ? tag : 'p';
  const words = lines.join(' ');
  const link = linked > 0 ? `<a href="#">${escapeMarkup(words.slice(0, linked))}</a>` : '';
  return `<${name} ${MARK}="${index}">${link}${escapeMarkup(words.slice(linked))}</${name}>`;
}
