// A file's extension → its kind, if files of that kind can be read.

export type SourceKind = 'txt' | 'md' | 'html' | 'docx';

const KINDS: Readonly<Record<string, SourceKind>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
};

/**
 * @param ending the extension with its dot: `.txt`
 * @returns undefined for an extension of files that can't be read
 */
export function sourceKind(ending: string): SourceKind | undefined {
  return KINDS[ending.toLowerCase()];
}

/** The kinds of files that can be read, for messages. */
export const KIND_NAMES = '.txt, .md, .html or .docx';

/**
 * Whether the text is extracted from a file of this kind. The text is then stored in another file, next to the source.
 */
export function isUnpacked(kind: SourceKind): boolean {
  return kind === 'html' || kind === 'docx';
}
