// What an article's Markdown has beyond CommonMark: footnotes and tables, as GitHub writes them. Readers and writers share it.

import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

export const markdownExtensions = {
  micromark: [gfmFootnote(), gfmTable()],
  fromMarkdown: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  toMarkdown: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
} as const;
