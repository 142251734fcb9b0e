// The extensions of CommonMark in an article's Markdown: footnotes and tables, as on GitHub. Used for parsing and for
// writing.

import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

export const markdownExtensions = {
  micromark: [gfmFootnote(), gfmTable()],
  fromMarkdown: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  toMarkdown: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
} as const;
