// The extensions of CommonMark that an article may use: footnotes and tables, as on GitHub. Both the parser and the
// writer of Markdown use them.

import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

export const markdownExtensions = {
  micromark: [gfmFootnote(), gfmTable()],
  fromMarkdown: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  toMarkdown: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
} as const;
