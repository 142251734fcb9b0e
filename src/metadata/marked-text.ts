// The pieces of a block → Markdown, for the plain-text edition: links, emphasis, line breaks, footnotes, rows of tables.

import type { BlockPieces, Piece } from '../markdown/block-pieces.ts';

/** The Markdown of a block. For a block without marks, it is the block's text. */
export function markedText({ pieces, number }: BlockPieces): string {
  const text = pieces.map(markdownOfPiece).join('');
  return number === undefined ? text : `[^${number}]: ${text}`;
}

const SIGNS: Readonly<Record<string, string>> = { emphasis: '*', strong: '**' };

function markdownOfPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'break') return '  ';
  if (piece.kind === 'reference') return `[^${piece.number}]`;
  const text = piece.pieces.map(markdownOfPiece).join('');
  if (piece.kind === 'link') return `[${text}](${piece.url})`;
  if (piece.kind === 'row') return `${text.trimEnd()} |`;
  if (piece.kind === 'cell') return `| ${text} `;
  const sign = SIGNS[piece.kind] ?? '';
  return `${sign}${text}${sign}`;
}
