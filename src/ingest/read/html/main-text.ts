// A page → the blocks of its main text, found by the library Readability. Readability gets only an outline of the page
// (structure, words and links, no readers' comments), because unusual markup and long comments would make it slow or wrong.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../../../text/escape.ts';
import { HEADINGS } from './elements.ts';
import type { Page, PageBlock } from './page.ts';

/** Maximum number of blocks. A larger page is not a single op-ed, and Readability would take too long. */
const LARGEST = 10_000;

const MARK = 'data-block';

/**
 * @param isOut whether the block with this index can't be part of the text
 * @returns indexes of blocks; undefined if no main text is found
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

/** The block as an element of the outline. All linked characters are put into one link at its beginning, because Readability uses
 * only their share. */
function elementOf({ lines, tag, linked }: PageBlock, index: number): string {
  const name = HEADINGS.has(tag) ? tag : 'p';
  const words = lines.join(' ');
  const link = linked > 0 ? `<a href="#">${escapeMarkup(words.slice(0, linked))}</a>` : '';
  return `<${name} ${MARK}="${index}">${link}${escapeMarkup(words.slice(linked))}</${name}>`;
}
