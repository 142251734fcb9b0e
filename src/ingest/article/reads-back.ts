// Markdown and the blocks it was written from → whether a parser gets the words of the blocks from it.

import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { markdownExtensions } from '../../text/markdown-extensions.ts';
import type { BodyBlock } from './blocks.ts';

export interface Difference {
  readonly expected: string;
  readonly found: string;
}

/** The first difference between the parsed words and the blocks; undefined if there is none. */
export function readsBackAs(markdown: string, blocks: readonly BodyBlock[]): Difference | undefined {
  const notes = [...new Set([...markdown.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, note]) => note))];
  // Empty notes are added, because a parser recognizes a reference only if its note is in the same text.
  const { children } = fromMarkdown(`${markdown}\n\n${notes.map((note) => `[^${note}]: .`).join('\n\n')}\n`, {
    extensions: [...markdownExtensions.micromark],
    mdastExtensions: [...markdownExtensions.fromMarkdown],
  });
  const read = children.map(linesOf);
  const wrong = blocks.findIndex(({ text }, i) => text !== read[i]);
  const block = blocks[wrong];
  if (block !== undefined)
    return { expected: `${block.id} ${JSON.stringify(block.text)}`, found: JSON.stringify(read[wrong]) ?? 'nothing' };
  const added = read.length - blocks.length - notes.length;
  return added > 0 ? { expected: 'no further block', found: JSON.stringify(read.at(blocks.length)) } : undefined;
}

/** The words of a block as in the text layer. Each item and each cell is a line, and line breaks are kept. */
function linesOf(node: RootContent): string {
  if (node.type === 'list' || node.type === 'blockquote' || node.type === 'footnoteDefinition')
    return node.children.map(shown).join('\n');
  if (node.type === 'table') return node.children.flatMap(({ children }) => children.map(shown)).join('\n');
  return shown(node);
}

function shown(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(shown).join('');
  return 'alt' in node ? (node.alt ?? '') : '';
}
