// The bytes of a file with a text file's name → the file's real kind, if its first bytes show that it is not a text.
// Such a file is refused, because its codes would become paragraphs.

const SIGNATURES = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document in RTF'],
  ['PK\u0003\u0004', 'a ZIP archive, as .docx and .odt are'],
] as const;

/** The name of the file's kind; undefined if the file may be a text. */
export function disguised(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
