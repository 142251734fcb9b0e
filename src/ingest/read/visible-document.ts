// The bytes of a .docx file → the same document without the words that its author hid, and a count of what the reader of the
// article will not see: hidden, deleted and struck-out words, and comments. The library that reads documents reports none of them.

import JSZip from 'jszip';

export interface VisibleDocument {
  readonly bytes: Buffer;
  /** Words by the reason why they are left out. */
  readonly leftOut: Readonly<Record<'hidden' | 'deleted' | 'struck out', number>>;
  /** The words of each comment. */
  readonly comments: readonly string[];
}

const TEXT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';

const HIDDEN = propertyPattern('vanish');
const STRUCK = propertyPattern('d?strike');

/** @throws {Error} for a file that is no archive */
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

/** A run is text with one format. */
const RUN_BEGINS = ['<w:r>', '<w:r '];
const RUN_END = '</w:r>';

interface Piece {
  /** The text between the previous piece and this one. */
  readonly before: string;
  /** From the beginning of an element to its end; empty where the end has no beginning. */
  readonly piece: string;
}

/** The innermost elements of a name. Each part of the text is looked at once, however it is nested or broken. */
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

/** A property of a run that is set, and not set to false. */
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

/** Without tags; the entities of XML as they are. */
function textOf(xml: string): string {
  return xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, '');
}
