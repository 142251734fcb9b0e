// Blocks → the article's Markdown. Characters that look like markup are escaped, so that a Markdown parser reads
// exactly the words of the blocks. Links and emphasis of the source become Markdown.

import type { List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { markdownExtensions } from '../../text/markdown-extensions.ts';
import type { Inline } from '../read/inline.ts';
import type { BodyBlock } from './blocks.ts';
import { phrasingOf } from './phrasing.ts';

/**
 * The style of the Markdown. The items of an ordered list are numbered one after the other, as in most sources. The
 * indentation is the smallest that is unambiguous.
 */
const STYLE: Options = {
  bullet: '-',
  listItemIndent: 'one',
  incrementListMarker: true,
  extensions: [...markdownExtensions.toMarkdown],
};

/**
 * Maximum number of blocks that are written and checked together. The parser's time grows with the square of the
 * number.
 */
const TOGETHER = 40;

/**
 * Maximum number of closing brackets in a block that stay unescaped. If a block has more, all of them are escaped,
 * because a parser searches backwards from each unescaped bracket.
 */
const MOST_BRACKETS = 100;

const BRACKETS_ESCAPED: Options = { ...STYLE, unsafe: [{ character: ']', inConstruct: 'phrasing' }] };

/**
 * @throws TypeError if a parser would read other words from the Markdown. This is an error in this file, not in the
 * source
 */
export function markdownOf(blocks: readonly BodyBlock[]): string {
  return runsOf(blocks).map(writtenRun).join('\n');
}

/**
 * Text that can't contain markup, because it has only words and ordinary punctuation. It is neither escaped nor
 * checked.
 */
const PLAIN = /^[\p{L}“‘"'(](?:[\p{L}\p{M}\p{N} ,;:.?’'“”‘"()%£$€—–…]|(?<=[\p{L}\p{N}])[-/](?=[\p{L}\p{N}]))*$/u;

function isPlain(block: BodyBlock): boolean {
  const { kind, text } = block;
  if (kind !== 'paragraph' || block.words.marks.length > 0) return false;
  return PLAIN.test(text) && !text.includes('://') && !text.endsWith(' ') && !text.includes('  ');
}

/**
 * The blocks in groups (runs) that are written separately: groups of plain paragraphs, and groups of other blocks.
 * Consecutive lists stay in one group, because a blank line alone does not separate two lists.
 */
function runsOf(blocks: readonly BodyBlock[]): readonly (readonly BodyBlock[])[] {
  const runs: BodyBlock[][] = [];
  let plain: boolean | undefined;
  for (const block of blocks) {
    const run = runs.at(-1);
    const own = isPlain(block);
    if (run && own === plain && (run.length < TOGETHER || block.kind === 'list')) run.push(block);
    else runs.push([block]);
    plain = own;
  }
  return runs;
}

/**
 * The Markdown of a group of blocks. If a parser would read other words from it, the blocks are written without their
 * marks; only line breaks are kept.
 */
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

/** The check that a parser reads the words of the blocks from the Markdown that was written for them. */
interface Difference {
  readonly expected: string;
  readonly found: string;
}

/**
 * The first difference between the words that a parser reads and the words of the blocks. Undefined if there is none.
 */
function readsBackAs(markdown: string, blocks: readonly BodyBlock[]): Difference | undefined {
  const notes = [...new Set([...markdown.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, note]) => note))];
  // Empty footnotes are added at the end, because a parser recognizes a reference only if its footnote exists.
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

/**
 * The words of a block as in the text layer. Each item of a list and each cell of a table is a line, and line breaks
 * are kept.
 */
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
