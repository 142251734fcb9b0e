// The text of an edition → a TEI <text>. Each block has an id and its exact words, so that string-range counts the same
// code points as the text layer; elements inside it show links, emphasis, line breaks, footnotes, lists and tables.

import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import type { TextPiece } from '../markdown/block-pieces.ts';
import type { Edition } from './edition.ts';
import { blockXmlId, textXmlId } from './tei-pointers.ts';

/** The TEI element for each kind of block. Other kinds are an <ab> whose type is the kind. */
const BLOCKS: Readonly<Record<string, string>> = {
  title: 'head',
  dek: 'head',
  paragraph: 'p',
  quote: 'quote',
  list: 'list',
  table: 'table',
  footnote: 'note',
};

export function textElement(edition: Edition): Element {
  const { reading, id } = edition;
  const blocks = [...blockElements(edition).values()];
  return x('text', { 'xml:lang': reading.article.data.language }, [
    x('body', { 'xml:id': textXmlId(id) }, blocks.length > 0 ? blocks : [x('p')]),
  ]);
}

/**
 * The id of a block → its element.
 * @param file the relative URL of the document that has all blocks; needed only if the elements become part of another
 * document
 */
export function blockElements({ reading, id, pieces }: Edition, file = ''): ReadonlyMap<string, Element> {
  const { data } = reading.article;
  const elements = reading.layer.blocks.map((block) => {
    const own = pieces.get(block.id);
    const words = own?.pieces ?? [reading.layer.text.slice(block.start, block.end)];
    const name = BLOCKS[block.kind] ?? 'ab';
    const attributes = {
      'xml:id': blockXmlId(id, block.id),
      'xml:space': 'preserve',
      ...(name === 'ab' || block.kind === 'dek' ? { type: block.kind } : {}),
      ...(name === 'list' && own !== undefined && { rend: own.ordered ? 'numbered' : 'bulleted' }),
      ...(name === 'note' && { place: 'foot', n: own?.number }),
    };
    const element = x(
      name,
      attributes,
      words.map((piece) => nodeOf(piece, `${file}#`, id)),
    );
    return [block.id, pictured(element, block.id, data.figures)] as const;
  });
  return new Map(elements);
}

/** A caption, in a figure if the address of its picture is known. */
function pictured(block: Element, id: string, figures: Edition['reading']['article']['data']['figures']): Element {
  const src = figures[Number(/^caption-(\d+)$/.exec(id)?.[1]) - 1]?.src;
  return src === undefined ? block : x('figure', [x('graphic', { url: src }), block]);
}

const ELEMENTS: Readonly<Record<string, readonly [name: string, attributes: Record<string, string>]>> = {
  emphasis: ['hi', { rend: 'italic' }],
  strong: ['hi', { rend: 'bold' }],
  superscript: ['hi', { rend: 'superscript' }],
  subscript: ['hi', { rend: 'subscript' }],
  code: ['code', {}],
  paragraph: ['p', {}],
  item: ['item', {}],
  row: ['row', {}],
  cell: ['cell', {}],
};

/** @param start the beginning of a pointer to a block, before the id: `#`, or a file and `#` */
function nodeOf(piece: TextPiece, start: string, article: string): Element | Text {
  if (typeof piece === 'string') return { type: 'text', value: piece };
  if (piece.kind === 'break') return x('lb');
  if (piece.kind === 'reference')
    return x('ref', { type: 'noteAnchor', n: piece.number, target: start + blockXmlId(article, piece.block) });
  const inner = piece.pieces.map((one) => nodeOf(one, start, article));
  if (piece.kind === 'link') return x('ref', { target: piece.url }, inner);
  const [name, attributes] = ELEMENTS[piece.kind] ?? ['seg', {}];
  return x(name, attributes, inner);
}
