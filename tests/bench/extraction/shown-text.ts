// HTML → the words that a page shows, with a space at the end of each block.

import { Parser } from 'htmlparser2';
import { BLOCKS, UNREAD } from '../../../src/ingest/read/html/elements.ts';

export function shownText(html: string): string {
  let text = '';
  let unread = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNREAD.has(name)) unread += 1;
      if (BLOCKS.has(name) || name === 'br') text += ' ';
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread -= 1;
      if (BLOCKS.has(name)) text += ' ';
    },
    ontext(words) {
      if (unread === 0) text += words;
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
