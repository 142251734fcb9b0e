// The beginning of an HTML file → the encoding that it declares. Only what tells apart bytes that are not UTF-8 is of use.

/** Bytes, as in the HTML Standard, 13.2.3.2: a declaration further on does not count. */
const BEGINNING = 1024;

export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(beginning)?.[1];
  // A declaration readable as ASCII can't really be UTF-16; it is treated as UTF-8, as in the HTML standard.
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
