// An article's body → its blocks with their original Markdown, so that a merge can keep unchanged blocks exactly as
// they are.

import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Range } from '../anchor/range.ts';
import type { Article } from '../model/article.ts';
import { blocksOf } from './blocks.ts';

export interface BlockSource {
  readonly id: string;
  readonly text: string;
  readonly markdown: string;
  /** The offsets of the Markdown in the body. */
  readonly range: Range;
  /** Whether the block has emphasis, links or other inline markup. */
  readonly marked: boolean;
}

/** Elements that are part of a block's structure, not inline markup. */
const LAYOUT = new Set([
  'p',
  'blockquote',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);

export function blockSourcesOf(article: Article, body: string): readonly BlockSource[] {
  return blocksOf(article, body).flatMap(({ id, text, element }) => {
    const { start, end } = element.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [];
    const range = { start: start.offset, end: end.offset };
    return [{ id, text, markdown: body.slice(range.start, range.end), range, marked: isMarked(element) }];
  });
}

function isMarked(block: Element): boolean {
  let found = false;
  visit(block, 'element', ({ tagName }) => {
    found ||= !LAYOUT.has(tagName);
  });
  return found;
}
