// Blocks → the article's Markdown, such that it reads back as the same words: what looks like markup in a source is text there,
// and what the source marked is marked.

import type { List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { markdownExtensions } from '../../text/markdown-extensions.ts';
import type { Inline } from '../read/inline.ts';
import type { BodyBlock } from './blocks.ts';
import { phrasingOf } from './phrasing.ts';
import { readsBackAs } from './reads-back.ts';

/** Ordered items count on, as in most sources; the least indentation that is unambiguous. */
const STYLE: Options = {
  bullet: '-',
  listItemIndent: 'one',
  incrementListMarker: true,
  extensions: [...markdownExtensions.toMarkdown],
};

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

function isPlain(block: BodyBlock): boolean {
  const { kind, text } = block;
  if (kind !== 'paragraph' || block.words.marks.length > 0) return false;
  return PLAIN.test(text) && !text.includes('://') && !text.endsWith(' ') && !text.includes('  ');
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

/** Marks that would make the words read otherwise are left out: the words come first. */
function writtenRun(blocks: readonly BodyBlock[]): string {
  if (blocks.every(isPlain)) return `${blocks.map(({ text }) => text).join('\n\n')}\n`;
  const marked = written(blocks);
  if (readsBackAs(marked, blocks) === undefined) return marked;
  const unmarked = blocks.map(withoutEmphasis);
  const plain = written(unmarked);
  const wrong = readsBackAs(plain, unmarked);
  if (wrong === undefined) return plain;
  throw new TypeError(`expected Markdown that reads back as ${wrong.expected}, got ${wrong.found}`);
}

function written(blocks: readonly BodyBlock[]): string {
  const root: Root = { type: 'root', children: blocks.map(nodeOf) };
  const isBracketed = blocks.some(({ text }) => text.split(']', MOST_BRACKETS + 1).length > MOST_BRACKETS);
  return toMarkdown(root, isBracketed ? BRACKETS_ESCAPED : STYLE);
}

function withoutEmphasis(block: BodyBlock): BodyBlock {
  const bare = ({ text, marks }: Inline): Inline => ({ text, marks: marks.filter(({ kind }) => kind === 'break') });
  if (block.kind === 'list') return { ...block, items: block.items.map(bare) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(bare)) };
  return { ...block, words: bare(block.words) };
}

function nodeOf(block: BodyBlock): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children: phrasingOf(block.words) };
    case 'quote':
      return { type: 'blockquote', children: [paragraphOf(block.words)] };
    case 'list':
      return listOf(block.items, block.start);
    case 'table':
      return tableOf(block.rows);
    case 'footnote':
      return {
        type: 'footnoteDefinition',
        identifier: block.note,
        label: block.note,
        children: [paragraphOf(block.words)],
      };
    default:
      return paragraphOf(block.words);
  }
}

function paragraphOf(words: Inline): Paragraph {
  return { type: 'paragraph', children: phrasingOf(words) };
}

function listOf(items: readonly Inline[], start: number | undefined): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [paragraphOf(item)] }));
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread: false, children };
}

function tableOf(rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })),
    })),
  };
}
