// The bytes of a .docx file → the text of its blocks, or the reason why the file can't be read. The library mammoth converts
// the document to HTML, which is then read like a web page.

import mammoth from 'mammoth';
import { type PageText, readHtml } from './html/read-html.ts';
import { type VisibleDocument, visibleDocument } from './visible-document.ts';
import { unpackedSize } from './zip-size.ts';

/** Maximum size of an unpacked document, in bytes. A larger one is refused, because it was probably made to fill the memory. */
const LARGEST_UNPACKED = 50_000_000;

/** The HTML elements for Word's built-in styles. Other styles become paragraphs. */
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
    // For a damaged document, the library throws an error that names the missing part.
    if (error instanceof Error) return { fault: `a damaged document (${error.message.split('\n')[0]})` };
    throw error;
  }
}

const OPTIONS = {
  styleMap: STYLES,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};
