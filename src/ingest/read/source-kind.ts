// The kinds of files that can be read, by the ending of their names.

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

/** @param ending with its point: `.txt` */
export function sourceKind(ending: string): SourceKind | undefined {
  return KINDS[ending.toLowerCase()];
}

/** For messages. */
export const KIND_NAMES = '.txt, .md, .html or .docx';

/** Whether the text that was read is another than the file's own, and kept beside it. */
export function isUnpacked(kind: SourceKind): boolean {
  return kind === 'html' || kind === 'docx';
}
