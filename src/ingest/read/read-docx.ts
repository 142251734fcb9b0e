// The bytes of a .docx file → the text of its blocks, or the reason why the file can't be read. The library mammoth
// converts the document to HTML, which is then read like a web page.

import JSZip from 'jszip';
import mammoth from 'mammoth';
import { commentsIn, type DocumentComment } from './docx-comments.ts';
import { type PageText, readHtml } from './html/read-html.ts';

/**
 * Maximum size of an unpacked document, in bytes. A larger document is refused, because it was probably made to fill
 * the memory.
 */
const LARGEST_UNPACKED = 50_000_000;

/** The HTML elements for the styles of Word. Words in a style that is not listed become paragraphs. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

export type DocumentText = PageText & Pick<VisibleDocument, 'leftOut' | 'comments'>;

export async function readDocx(bytes: Uint8Array): Promise<DocumentText | { readonly fault: string }> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { fault: 'a file that is no .docx document, or one that was cut short' };
  if (size > LARGEST_UNPACKED) return { fault: `a document that unpacks to ${Math.round(size / 1_000_000)} MB` };
  try {
    const { bytes: buffer, leftOut, comments } = await visibleDocument(bytes);
    const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS);
    const text = readHtml(value, 'document');
    return text === undefined
      ? { fault: 'a document whose blocks are nested too deep' }
      : { ...text, leftOut, comments };
  } catch (error) {
    // The library throws an error for a damaged document. The error names the missing part.
    if (error instanceof Error) return { fault: `a damaged document (${error.message.split('\n')[0]})` };
    throw error;
  }
}

const OPTIONS = {
  styleMap: STYLES,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/**
 * The bytes of a ZIP archive → the total size of its files after unpacking, in bytes. The archive itself declares the
 * size, so an archive that would fill the memory is refused before it is unpacked.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** Maximum length, in bytes, of the comment after the end record of a ZIP archive. */
const LONGEST_NOTE = 0xffff;

/** The size in bytes; undefined if the bytes are not a ZIP archive. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    size += view.getUint32(at + 24, true);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_NOTE);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
}

/**
 * The bytes of a .docx file → three things that the library mammoth does not give: the document without hidden and
 * struck-out words, the numbers of these words, and the comments.
 */
export interface VisibleDocument {
  readonly bytes: Buffer;
  /** Number of left-out words, by the reason. */
  readonly leftOut: Readonly<Record<'hidden' | 'deleted' | 'struck out', number>>;
  readonly comments: readonly DocumentComment[];
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
  const comments = commentsIn(xml, (await archive.file(COMMENTS)?.async('string')) ?? '');
  if (leftOut.hidden + leftOut['struck out'] === 0) return { bytes: Buffer.from(bytes), leftOut, comments };
  archive.file(TEXT, withoutLeftOut(xml));
  return { bytes: await archive.generateAsync({ type: 'nodebuffer' }), leftOut, comments };
}

/** A run, which is an XML element whose words have one format. */
const RUN_BEGINS = ['<w:r>', '<w:r '];
const RUN_END = '</w:r>';

interface Piece {
  /** The XML between the element before and this element. */
  readonly before: string;
  /** The XML of the element, including its tags. Empty if an end tag has no start tag. */
  readonly piece: string;
}

/**
 * The innermost elements with one of these tags. Each part of the XML is read once, so the time is linear, even for
 * damaged XML.
 */
function piecesIn(xml: string, begins: readonly string[], end: string): readonly Piece[] {
  const parts = xml.split(end);
  return parts.slice(0, -1).map((part) => {
    const start = Math.max(...begins.map((begin) => part.lastIndexOf(begin)));
    return start === -1
      ? { before: part + end, piece: '' }
      : { before: part.slice(0, start), piece: part.slice(start) + end };
  });
}

/** The XML without runs that are hidden or struck out. */
function withoutLeftOut(xml: string): string {
  const pieces = piecesIn(xml, RUN_BEGINS, RUN_END);
  const rest = xml.slice(xml.lastIndexOf(RUN_END) + RUN_END.length);
  return (
    pieces.map(({ before, piece }) => before + (HIDDEN.test(piece) || STRUCK.test(piece) ? '' : piece)).join('') + rest
  );
}

/** A pattern for a property of a run that is switched on. */
function propertyPattern(name: string): RegExp {
  return new RegExp(`<w:${name}(?: w:val="(?:1|true|on)")?\\s*/>`);
}

function wordsIn(xml: readonly string[]): number {
  return textOf(xml.join(' ')).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The words of XML, without its tags. Character references are not decoded. */
function textOf(xml: string): string {
  return xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, '');
}
