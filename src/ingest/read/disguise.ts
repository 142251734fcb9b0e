// A file whose name says that it is a text and whose first bytes say that it is something else: read as a text, its codes
// would become paragraphs.

const SIGNATURES = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document in RTF'],
  ['PK\u0003\u0004', 'a ZIP archive, as .docx and .odt are'],
] as const;

/** The kind of file; undefined for a possible text. */
export function disguised(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
