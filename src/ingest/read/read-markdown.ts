// The text of a Markdown file → its units, and the metadata of its frontmatter. A unit has the words of a block without
// Markdown, and the lines of the block in the file. The kind of the block (such as heading) is the unit's markup.

import type { Heading, ListItem, Nodes, Paragraph, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { FRONTMATTER_LINE } from '../../corpus/yaml/frontmatter.ts';
import { type ParsedYaml, parseYaml } from '../../corpus/yaml/parse.ts';
import { textOf } from '../../model/problem-text.ts';
import { markdownExtensions } from '../../text/markdown-extensions.ts';
import { explicitNames } from '../../text/names-in-byline.ts';
import { type Facts, factsFrom } from './facts.ts';
import { changedInline, type Inline, joinInline, plainInline, safeAddress } from './inline.ts';
import { joinLines } from './join-lines.ts';
import { withLineBlocks } from './line-blocks.ts';
import { isBlank, type Line, linesOf } from './lines.ts';
import { markdownHead } from './markdown-head.ts';
import { markedWords, struckIn, withoutWikiLinks } from './marked-words.ts';
import { nameLinks } from './named-links.ts';
import type { Markup, Unit } from './unit.ts';

export interface MarkdownText {
  readonly units: readonly Unit[];
  readonly facts: Facts;
  /** Number of struck-out passages. They are left out. */
  readonly struck: number;
  /** The reason why the frontmatter can't be read, and the line of the mistake. Its metadata is not used then. */
  readonly broken: { readonly line: number; readonly what: string } | undefined;
}

/**
 * Number of levels of lists from which the names of authors are taken. Note-taking programs write `author: [[Ann
 * Lee]]`, which in YAML is a list within a list. Deeper lists are not names.
 */
const MOST_NESTED = 2;

/** A piece: a block of the file. Pieces that begin on the same line become one unit. */
interface Piece {
  readonly words: Inline;
  /** The cells of a table. */
  readonly rows?: readonly (readonly Inline[])[];
  /** The name of the footnote to which the block belongs. */
  readonly note?: string;
  /** The address of a picture. */
  readonly picture?: string;
  readonly markup: Markup | undefined;
  /** The number of the block's first line, counted from 1. */
  readonly first: number;
}

/**
 * The file's units and metadata.
 * @param text without more markup than `excessOf` allows
 */
export function readMarkdown(text: string): MarkdownText {
  const lines = linesOf(text);
  const head = markdownHead(text, lines);
  const body = text.slice(lines[head.lines]?.start ?? text.length);
  // The metadata is replaced by blank lines, so that the other lines keep their numbers.
  const root = fromMarkdown('\n'.repeat(head.lines) + withLineBlocks(body), {
    extensions: [...markdownExtensions.micromark],
    mdastExtensions: [...markdownExtensions.fromMarkdown],
  });
  nameLinks(root);
  const hasFrontmatter = head.lines > 0 && head.units.length === 0;
  const pieces = [
    ...(hasFrontmatter ? [{ words: plainInline(''), markup: boilerplate('markdown-frontmatter'), first: 1 }] : []),
    ...withoutRelated(oneTitle(piecesIn(root))),
  ];
  const parsed = parseYaml({ yaml: head.yaml, firstLine: FRONTMATTER_LINE });
  return {
    units: [...head.units, ...unitsOfPieces(apart(pieces), lines, hasFrontmatter ? 0 : head.lines)],
    facts: { ...factsIn(parsed), ...head.facts },
    struck: struckIn(root),
    broken: brokenIn(parsed),
  };
}

/**
 * The pieces with at most one title: the heading of the first level at the beginning. Other headings of the first level
 * become ordinary headings.
 */
function oneTitle(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) =>
    piece.markup?.label === 'title' && i > 0 ? { ...piece, markup: { ...piece.markup, label: 'heading' } } : piece,
  );
}

/**
 * Minimum number of headings that are all links and belong to the text itself. With fewer headings, each links to
 * another text.
 */
const OWN_HEADINGS = 3;

/**
 * The pieces, with headings that link to other texts labeled as boilerplate. Copies of web pages have such headings.
 */
function withoutRelated(pieces: readonly Piece[]): readonly Piece[] {
  const headings = pieces.filter(({ markup }) => markup?.label === 'heading');
  const linked = headings.filter(({ words }) => isOneLink(words));
  if (linked.length >= OWN_HEADINGS && linked.length === headings.length) return pieces;
  return pieces.map((piece) =>
    linked.includes(piece)
      ? { ...piece, markup: { ...boilerplate('markdown-related-link'), confidence: 0.75 } }
      : piece,
  );
}

function isOneLink({ text, marks }: Inline): boolean {
  return marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length);
}

/** The pieces. Pieces that begin on the same line are joined, because a line has only one label. */
function apart(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (before === undefined || piece.first > before.first) found.push(piece);
    else
      found[found.length - 1] = {
        ...before,
        words: changedInline(joinInline([before.words, piece.words], ' '), (words) => words.trim()),
      };
  }
  return found;
}

/** The unit of each piece. It has all lines before the next piece, even lines that have only markup. */
function unitsOfPieces(pieces: readonly Piece[], lines: readonly Line[], skipped: number): readonly Unit[] {
  return pieces.flatMap(({ words: { text, marks }, rows, note, picture, markup, first }, i): readonly Unit[] => {
    const from = i === 0 ? skipped : first - 1;
    const [line, ...others] = lines
      .slice(from, (pieces[i + 1]?.first ?? lines.length + 1) - 1)
      .filter((line) => !isBlank(line));
    if (line === undefined) return [];
    const unit = { text, marks, lines: [line, ...others], indent: 0, markup } as const;
    const more = {
      ...(rows !== undefined && { rows }),
      ...(note !== undefined && { note }),
      ...(picture && { picture }),
    };
    return [{ ...unit, ...more }];
  });
}

function boilerplate(rule: string): Markup {
  return { label: 'boilerplate', rule, confidence: 0.95 };
}

function brokenIn(parsed: ParsedYaml): MarkdownText['broken'] {
  return 'diagnosis' in parsed ? { line: parsed.at.line, what: textOf(parsed.diagnosis) } : undefined;
}

function factsIn(parsed: ParsedYaml): Facts {
  if ('diagnosis' in parsed) return {};
  const read = parsed.value;
  const found = typeof read === 'object' && read !== null ? new Map(Object.entries(read)) : new Map<string, unknown>();
  const of = (...names: readonly string[]) => names.map((name) => found.get(name)).find((value) => value !== undefined);
  return factsFrom({
    title: of('title'),
    dek: of('dek', 'subtitle', 'description'),
    authors: [of('authors', 'author')]
      .flat(MOST_NESTED)
      .map((name: unknown) => (typeof name === 'string' ? withoutWikiLinks(name) : name)),
    published: of('date', 'published'),
    publication: of('publication', 'site', ...(URL.canParse(String(found.get('source'))) ? [] : ['source'])),
    url: of('url', 'canonical_url', 'source'),
    archived: of('archived', 'archive_url', 'archiveUrl'),
    retrieved: of('retrieved', 'accessed', 'access_date', 'date_saved', 'clipped'),
    license: of('license', 'licence'),
    rightsHolder: of('rightsHolder', 'rights_holder', 'copyright_holder'),
    language: of('language', 'lang'),
  });
}

/**
 * The pieces of a node, one for each block. A block without words, such as a horizontal rule, is labeled as
 * boilerplate.
 */
function piecesIn(node: Nodes, context: 'quote' | undefined = undefined): readonly Piece[] {
  switch (node.type) {
    case 'heading':
      return [headingPiece(node)];
    case 'paragraph':
      return isPicture(node) ? [picturePiece(node)] : [paragraphPiece(node, context)];
    case 'code':
    case 'html':
      return [paragraphPiece(node, context)];
    case 'thematicBreak':
      return [piece(node, boilerplate('markdown-rule'))];
    case 'definition':
      return [piece(node, boilerplate('markdown-definition'))];
    case 'list':
      return node.children.flatMap((item, i) => itemPieces(item, node.ordered ? `${(node.start ?? 1) + i}. ` : '- '));
    case 'blockquote':
      return node.children.flatMap((child) => piecesIn(child, 'quote'));
    case 'table':
      return [tablePiece(node)];
    case 'footnoteDefinition':
      return node.children.flatMap((child) =>
        piecesIn(child).map((note) => ({ ...note, note: node.identifier, markup: FOOTNOTE })),
      );
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesIn(child, context)) : [];
  }
}

/** A heading. Some texts have the byline as a heading: "###### By Ann Lee". */
function headingPiece(node: Heading): Piece {
  const label = node.depth === 1 ? 'title' : 'heading';
  const found = piece(node, { label, rule: 'markdown-heading', confidence: 0.95 });
  const isByline = node.depth > 1 && explicitNames(found.words.text).some((name) => name.includes(' '));
  return isByline ? { ...found, markup: undefined } : found;
}

function paragraphPiece(node: Nodes, context: 'quote' | undefined): Piece {
  return piece(node, context && { label: context, rule: 'markdown-quote', confidence: 0.95 });
}

/** Whether a paragraph consists of a picture with a description. */
function isPicture({ children: [first, ...others] }: Paragraph): boolean {
  const image = first?.type === 'link' && first.children.length === 1 ? first.children[0] : first;
  return others.length === 0 && image?.type === 'image' && (image.alt ?? '').trim() !== '';
}

function picturePiece(node: Paragraph): Piece {
  const [first] = node.children;
  const image = first?.type === 'link' ? first.children[0] : first;
  const picture = image?.type === 'image' ? safeAddress(image.url) : undefined;
  const caption = piece(node, { label: 'caption', rule: 'markdown-picture', confidence: 0.85 });
  return picture?.startsWith('http') ? { ...caption, picture } : caption;
}

const FOOTNOTE: Markup = { label: 'footnote', rule: 'markdown-footnote', confidence: 0.95 };

function itemPieces({ children: [first, ...others] }: ListItem, mark: string): readonly Piece[] {
  const rest = others.flatMap((child) => piecesIn(child));
  if (first?.type !== 'paragraph') return [...(first === undefined ? [] : piecesIn(first)), ...rest];
  const item = piece(first, { label: 'list', rule: 'markdown-list', confidence: 0.95 });
  return [{ ...item, words: joinInline([plainInline(mark), item.words], '') }, ...rest];
}

function tablePiece(table: Table): Piece {
  const rows = table.children.map((row) => row.children.map(inlineOf));
  const markup = { label: 'table', rule: 'markdown-table', confidence: 0.95 } as const;
  return { words: joinInline(rows.flat(), ' '), rows, markup, first: table.position?.start.line ?? 1 };
}

function piece(node: Nodes, markup: Markup | undefined): Piece {
  const words = inlineOf(node);
  const first = node.position?.start.line ?? 1;
  return { words, markup: words.text === '' ? boilerplate('markdown-empty') : markup, first };
}

function inlineOf(node: Nodes): Inline {
  return changedInline(markedWords(node), (words) => joinLines(words.split('\n')));
}
