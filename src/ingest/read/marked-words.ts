// A Markdown node → the words that a reader sees, with their marks (links, emphasis). Struck-out words are left out.

import type { Nodes } from 'mdast';
import { type Inline, type InlineMark, joinInline, plainInline, safeAddress } from './inline.ts';

/** The words of a node. For a picture, they are its description. HTML tags are removed; `<br>` becomes a line break. */
export function markedWords(node: Nodes): Inline {
  switch (node.type) {
    case 'break':
      return { text: ' ', marks: [{ kind: 'break', start: 0, end: 1 }] };
    case 'emphasis':
    case 'strong':
      return within(wordsOfAll(node.children), (range) => ({ kind: node.type, ...range }));
    case 'link': {
      const url = safeAddress(node.url);
      const words = wordsOfAll(node.children);
      return url === undefined ? words : within(words, (range) => ({ kind: 'link', url, ...range }));
    }
    case 'footnoteReference':
      return { text: '', marks: [{ kind: 'footnote', note: node.identifier, start: 0, end: 0 }] };
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? markedWords({ type: 'break' }) : plainInline(withoutTags(node.value));
    case 'text':
      return plainInline(
        withoutWikiLinks(node.value.replace(STRUCK, '').replace(CALLOUT, '').replace(HIGHLIGHT, '$1')),
      );
    default:
      return otherWords(node);
  }
}

function otherWords(node: Nodes): Inline {
  if ('value' in node) return plainInline(node.value);
  if ('children' in node) return wordsOfAll(node.children);
  return plainInline('alt' in node ? (node.alt ?? '') : '');
}

/** The words of all nodes. Nodes inside scripts, styles, and HTML elements that strike words out are left out. */
function wordsOfAll(nodes: readonly Nodes[]): Inline {
  let unread = 0;
  const kept = nodes.filter((node) => {
    if (node.type === 'html' && UNREAD_BEGINS.test(node.value)) unread += 1;
    const isKept = unread === 0;
    if (node.type === 'html' && UNREAD_ENDS.test(node.value)) unread = Math.max(0, unread - 1);
    return isKept;
  });
  return joinInline(kept.map(markedWords), '');
}

const UNREAD_BEGINS = /^<(?:s|del|strike|script|style)\b/i;
const UNREAD_ENDS = /^<\/(?:s|del|strike|script|style)\b/i;

/** Number of struck-out passages in a node. */
export function struckIn(node: Nodes): number {
  if (node.type === 'text') return node.value.match(STRUCK)?.length ?? 0;
  if (node.type === 'html') return node.value.match(/<(?:s|del|strike)\b/gi)?.length ?? 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + struckIn(child), 0) : 0;
}

function within({ text, marks }: Inline, mark: (range: { start: number; end: number }) => InlineMark): Inline {
  return { text, marks: [mark({ start: 0, end: text.length }), ...marks] };
}

/** The tag of an HTML element that begins a new line. */
const BLOCK_TAG = /<\/?(?:p|div|summary|details|h[1-6]|li|ul|ol|tr|td|th|figure|figcaption|section|aside)\b[^>]*>/gi;

/** The words of HTML, without tags, comments, scripts and styles. */
function withoutTags(html: string): string {
  return html.replace(BLOCK_TAG, ' ').replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z][^>]*>/gi, '');
}

/** Struck-out words in the notation of many editors: "~~struck~~". */
const STRUCK = /~~(?=\S)[^~]+~~ ?/g;

/** The kind of a box in note-taking programs: "[!quote] The words of the mayor". */
const CALLOUT = /^\[!\w{2,20}\][+-]? ?/;

/** Highlighted words in the notation of note-taking programs: "==buy it==". */
const HIGHLIGHT = /==(?=\S)([^=\n]+)==/g;

/**
 * The text with the words of its wiki links, which note-taking programs write: "[[people/ann-lee|Ann Lee]]" → "Ann
 * Lee".
 */
export function withoutWikiLinks(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1');
}
