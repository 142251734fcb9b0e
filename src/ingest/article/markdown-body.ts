// Blocks → the article's Markdown, such that it reads back as the same words: what looks like markup in a source stays text.

import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { BodyBlock } from './blocks.ts';

/** Ordered items count on, as in most sources; the least indentation that is unambiguous. */
const STYLE = { bullet: '-', listItemIndent: 'one', incrementListMarker: true } as const;

/** Blocks that are written and proved together: a parser's time grows with the square of them. */
const TOGETHER = 40;

/** A block with more closing brackets has each escaped: a parser looks back to the beginning of the text from each that is not. */
const MOST_BRACKETS = 100;

const BRACKETS_ESCAPED: Options = { ...STYLE, unsafe: [{ character: ']', inConstruct: 'phrasing' }] };

/**
 * @throws TypeError when the Markdown would read back as other words, which is an error of this file and not of the author
 */
export function markdownOf(blocks: readonly BodyBlock[]): string {
  return runsOf(blocks).map(writtenRun).join('\n');
}

/** Words and ordinary points alone: Markdown leaves them as they are, so that nothing need be escaped or proved. */
const PLAIN = /^[\p{L}“‘"'(](?:[\p{L}\p{M}\p{N} ,;:.?’'“”‘"()%£$€—–…]|(?<=[\p{L}\p{N}])[-/](?=[\p{L}\p{N}]))*$/u;

function isPlain({ kind, text }: BodyBlock): boolean {
  return (
    kind === 'paragraph' && PLAIN.test(text) && !text.includes('://') && !text.endsWith(' ') && !text.includes('  ')
  );
}

/** Runs of plain paragraphs, and of everything else, by turns; each can be written apart, since a blank line keeps any two
 * blocks apart but two lists. */
function runsOf(blocks: readonly BodyBlock[]): readonly (readonly BodyBlock[])[] {
  const runs: BodyBlock[][] = [];
  let plain: boolean | undefined;
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && isPlain(block) === plain && (run.length < TOGETHER || block.kind === 'list')) run.push(block);
    else runs.push([block]);
    plain = isPlain(block);
  }
  return runs;
}

function writtenRun(blocks: readonly BodyBlock[]): string {
  if (blocks.every(isPlain)) return `${blocks.map(({ text }) => text).join('\n\n')}\n`;
  const root: Root = { type: 'root', children: blocks.map(nodeOf) };
  const isBracketed = blocks.some(({ text }) => text.split(']', MOST_BRACKETS + 1).length > MOST_BRACKETS);
  const markdown = toMarkdown(root, isBracketed ? BRACKETS_ESCAPED : STYLE);
  prove(markdown, blocks);
  return markdown;
}

function nodeOf(block: BodyBlock): RootContent {
  if (block.kind === 'heading') return { type: 'heading', depth: 2, children: [{ type: 'text', value: block.text }] };
  if (block.kind === 'quote') return { type: 'blockquote', children: [paragraphOf(block.text)] };
  if (block.kind === 'list') return listOf(block.items, block.start);
  return paragraphOf(block.text);
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function listOf(items: readonly string[], start: number | undefined): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [paragraphOf(item)] }));
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread: false, children };
}

function prove(markdown: string, blocks: readonly BodyBlock[]): void {
  const { children } = fromMarkdown(markdown);
  const read = children.map((node) =>
    node.type === 'list' ? node.children.map((item) => wordsOf(item)).join('\n') : wordsOf(node),
  );
  const wrong = blocks.findIndex((block, i) => block.text !== read[i]);
  const block = blocks[wrong] ?? (read.length > blocks.length ? { id: 'the end', text: '' } : undefined);
  if (block === undefined) return;
  throw new TypeError(
    `expected Markdown that reads back as ${block.id} ${JSON.stringify(block.text)}, got ${JSON.stringify(read.at(wrong))}`,
  );
}
