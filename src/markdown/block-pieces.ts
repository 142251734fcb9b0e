// The blocks of an article → their text as nested pieces with their marks: links, emphasis, line breaks, footnotes,
// items, cells. Exports write the marks of a text from these pieces. The strings of a block's pieces, joined, are
// exactly the block's text in the text layer.

import type { Element, ElementContent } from 'hast';
import type { Article } from '../model/article.ts';
import { blocksOf } from './blocks.ts';

export type TextPiece =
  | string
  | { readonly kind: 'link'; readonly url: string; readonly pieces: readonly TextPiece[] }
  /** A line break. Its newline is in the next string. */
  | { readonly kind: 'break' }
  /** A reference to a footnote, which has no text: the note's number, and the id of its block. */
  | { readonly kind: 'reference'; readonly number: string; readonly block: string }
  | { readonly kind: Mark; readonly pieces: readonly TextPiece[] };

type Mark = 'emphasis' | 'strong' | 'code' | 'superscript' | 'subscript' | 'paragraph' | 'item' | 'row' | 'cell';

export interface BlockPieces {
  readonly pieces: readonly TextPiece[];
  /** Whether the block is an ordered list. */
  readonly ordered: boolean;
  /** The number of the footnote, if the block is one. */
  readonly number: string | undefined;
}

/** The pieces of each block, by the block's id. */
export function piecesOf(article: Article, body: string): ReadonlyMap<string, BlockPieces> {
  return new Map(
    blocksOf(article, body).map(({ id, element }) => [
      id,
      {
        pieces: element.children.flatMap(piecesIn),
        ordered: element.tagName === 'ol',
        number: stringOf(element, 'dataN'),
      },
    ]),
  );
}

const MARKS: Readonly<Record<string, Mark>> = {
  em: 'emphasis',
  strong: 'strong',
  code: 'code',
  sup: 'superscript',
  sub: 'subscript',
  p: 'paragraph',
  li: 'item',
  tr: 'row',
  td: 'cell',
  th: 'cell',
};

function piecesIn(node: ElementContent): readonly TextPiece[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [{ kind: 'break' }];
  if (node.tagName === 'a') return linkPieces(node);
  const pieces = node.children.flatMap(piecesIn);
  const kind = MARKS[node.tagName];
  return kind === undefined ? pieces : [{ kind, pieces }];
}

/** The pieces of a link. The link from a footnote back to the text has no words, so it has no pieces. */
function linkPieces(link: Element): readonly TextPiece[] {
  const url = stringOf(link, 'href') ?? '';
  const number = stringOf(link, 'dataN');
  if (link.properties['role'] === 'doc-backlink') return [];
  if (number !== undefined) return [{ kind: 'reference', number, block: url.replace(/^#/, '') }];
  const pieces = link.children.flatMap(piecesIn);
  return url === '' ? pieces : [{ kind: 'link', url, pieces }];
}

function stringOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}
