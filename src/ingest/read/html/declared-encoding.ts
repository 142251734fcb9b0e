// The beginning of an HTML file → the encoding that it declares. A declaration of UTF-8 or UTF-16 is ignored, because
// the bytes themselves show these encodings.

/**
 * Number of bytes at the beginning of a file that are searched for a declaration, as in the HTML Standard (13.2.3.2).
 */
const BEGINNING = 1024;

export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(beginning)?.[1];
  // A declaration that can be read as ASCII can't be in a UTF-16 file. Such a file is treated as UTF-8, as in the HTML
  // Standard.
  return label === undefined || /^utf-?(?:8|16)/i.test(label) || !isKnown(label) ? undefined : label;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
