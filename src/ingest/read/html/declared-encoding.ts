// The beginning of an HTML file → the declared encoding. UTF-8 and UTF-16 are ignored, because the bytes show both.

/** Number of bytes in which a declaration is searched, as in the HTML Standard, 13.2.3.2. */
const BEGINNING = 1024;

export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(beginning)?.[1];
  // A file whose declaration is readable as ASCII can't be UTF-16. It is treated as UTF-8, as in the HTML Standard.
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
