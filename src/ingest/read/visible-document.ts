// The bytes of a .docx file → the same document without hidden words, the numbers of hidden, deleted and struck-out words, and
// the comments. The library that reads documents does not report these.

import JSZip from 'jszip';

export interface VisibleDocument {
  readonly bytes: Buffer;
  /** Number of omitted words for each reason. */
  readonly leftOut: Readonly<Record<'hidden' | 'deleted' | 'struck out', number>>;
  /** The words of each comment. */
  readonly comments: readonly string[];
}

const TEXT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';

const HIDDEN = propertyPattern('vanish');
const STRUCK = propertyPattern('d?strike');

/** @throws {Error} for a file that is not a ZIP archive */
export async function visibleDocument(bytes: Uint8Array): Promise<VisibleDocument> {
  const archive = await JSZip.loadAsync(bytes);
  const xml = (await archive.file(TEXT)?.async('string')) ?? '';
  const runs = piecesIn(xml, RUN_BEGINS, RUN_END).map(({ piece }) => piece);
  const leftOut = {
    hidden: wordsIn(runs.filter((run) => HIDDEN.test(run))),
    deleted: wordsIn(piecesIn(xml, ['<w:delText>', '<w:delText '], '</w:delText>').map(({ piece }) => piece)),
    'struck out': wordsIn(runs.filter((run) => STRUCK.test(run) && !HIDDEN.test(run))),
  };
  const comments = commentsIn((await archive.file(COMMENTS)?.async('string')) ?? '');
  if (leftOut.hidden === 0) return { bytes: Buffer.from(bytes), leftOut, comments };
  archive.file(TEXT, withoutHidden(xml));
  return { bytes: await archive.generateAsync({ type: 'nodebuffer' }), leftOut, comments };
}

/** A run is an XML element with text of one format. */
const RUN_BEGINS = ['<w:r>', '<w:r '];
const RUN_END = '</w:r>';

interface Piece {
  /** The XML between the previous piece and this one. */
  readonly before: string;
  /** The XML of an element, with its tags; empty if an end tag has no start tag. */
  readonly piece: string;
}

/** The innermost elements with these tags. Each part of the XML is examined once, so the time is linear even in damaged XML. */
function piecesIn(xml: string, begins: readonly string[], end: string): readonly Piece[] {
  const parts = xml.split(end);
  return parts.slice(0, -1).map((part) => {
    const start = Math.max(...begins.map((begin) => part.lastIndexOf(begin)));
    return start === -1
      ? { before: part + end, piece: '' }
      : { before: part.slice(0, start), piece: part.slice(start) + end };
  });
}

function withoutHidden(xml: string): string {
  const pieces = piecesIn(xml, RUN_BEGINS, RUN_END);
  const rest = xml.slice(xml.lastIndexOf(RUN_END) + RUN_END.length);
  return pieces.map(({ before, piece }) => before + (HIDDEN.test(piece) ? '' : piece)).join('') + rest;
}

/** A pattern for a property of a run that is set and true. */
function propertyPattern(name: string): RegExp {
  return new RegExp(`<w:${name}(?: w:val="(?:1|true|on)")?\\s*/>`);
}

function wordsIn(xml: readonly string[]): number {
  return textOf(xml.join(' ')).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function commentsIn(xml: string): readonly string[] {
  return piecesIn(xml, ['<w:comment '], '</w:comment>')
    .map(({ piece }) => textOf(piece).replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

/** The text of XML without tags. Character references are not decoded. */
function textOf(xml: string): string {
  return xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, '');
}
