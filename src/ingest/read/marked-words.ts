// A Markdown node → the words that a reader sees of it, with what is marked in them. Struck-out words are left out.

import type { Nodes } from 'mdast';
import { type Inline, type InlineMark, joinInline, plainInline, safeAddress } from './inline.ts';

/** A link's words, a picture's description; HTML within a line gives its words, and `<br>` a break. */
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
      return plainInline(withoutWikiLinks(node.value.replace(STRUCK, '')));
    default:
      return otherWords(node);
  }
}

function otherWords(node: Nodes): Inline {
  if ('value' in node) return plainInline(node.value);
  if ('children' in node) return wordsOfAll(node.children);
  return plainInline('alt' in node ? (node.alt ?? '') : '');
}

/** The contents of struck-out words, scripts and styles are left out. */
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

function within({ text, marks }: Inline, mark: (range: { start: number; end: number }) => InlineMark): Inline {
  return { text, marks: [mark({ start: 0, end: text.length }), ...marks] };
}

/** Tags are no words; a comment, a script or a style has none either. */
function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z][^>]*>/gi, '');
}

/** "~~struck~~", as many editors write it. */
const STRUCK = /~~(?=\S)[^~]+~~ ?/g;

/** "[[Ann Lee]]" and "[[people/ann-lee|Ann Lee]]", as note-taking programs write links to other notes. */
export function withoutWikiLinks(text: string): string {
  return text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1');
}
