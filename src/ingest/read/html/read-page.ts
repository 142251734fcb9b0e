// The text of an HTML file → a page. The parser reports events and builds no tree, so time and memory are linear in the
// length of the file.

import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../../../text/escape.ts';
import { type AuthorReader, authorReader } from './author-reader.ts';
import {
  BLOCKS,
  isForScreenReaders,
  isLeftOut,
  isVerseLine,
  landmarkOf,
  regionOf,
  STRUCTURE,
  UNREAD,
} from './elements.ts';
import { type HeadReader, headReader } from './head.ts';
import { type ElementMark, type LineBuffer, lineBuffer } from './line-buffer.ts';
import type { Landmark, Page, PageBlock, PageRegion, Piece } from './page.ts';
import { type TableReader, tableReader } from './table-reader.ts';

/** Maximum depth of nested elements. The parser's time for an element grows with its depth. Browsers stop at 512. */
const DEEPEST = 1000;

/** Maximum depth of nested elements in the outline. Deeper elements do not help to find the text. */
const OUTLINE_DEPTH = 60;

/**
 * Number of UTF-16 code units that are parsed at once. It is small, because the depth is checked only after each chunk.
 */
const CHUNK = 1 << 16;

/** Maximum number of ids of a block, and maximum length of an id in code units. Other ids are ignored. */
const MOST_IDS = 50;
const LONGEST_ID = 100;

interface Element {
  readonly name: string;
  /** Whether the element is a line of verse. */
  readonly isLine: boolean;
  /** Whether the element makes its words a link or emphasis. */
  readonly isMarked: boolean;
  readonly region: PageRegion | undefined;
  readonly isOutlined: boolean;
  readonly namesAuthor: boolean;
  readonly isUnread: boolean;
  readonly isOut: boolean;
  /** If the element is an ordered list, the number of its next item. */
  next: number | undefined;
}

interface State {
  readonly open: Element[];
  readonly blocks: PageBlock[];
  readonly regions: PageRegion[];
  readonly pieces: Piece[];
  /** Indexes of the blocks in which the text may begin, by the kind of the element (see `landmarkOf`). */
  readonly landmarks: Map<string, Landmark>;
  readonly buffer: LineBuffer;
  readonly head: HeadReader;
  readonly authors: AuthorReader;
  readonly tables: TableReader;
  /** Numbers of open elements of two kinds: elements whose content is not text, and links. */
  unread: number;
  links: number;
  /** The ids of the elements that began after the last block. */
  readonly ids: string[];
  /**
   * Indexes of the blocks from which words were left out, because they are struck out or hidden. A block is listed once
   * for each passage that was left out.
   */
  readonly leftOut: number[];
  /** Number of open elements whose words are left out, because they are struck out or hidden. */
  out: number;
  /** Whether the outermost element that is left out has contained words so far. */
  hadWords: boolean;
  /** The last picture: its address, and the index of the block after it. */
  picture: { readonly src: string; readonly block: number } | undefined;
  /** If the next block is an item of an ordered list, its number. */
  number: number | undefined;
}

/** The page. Undefined if its elements are nested too deeply. */
export function readPage(html: string): Page | undefined {
  const state = newState();
  const parser = new Parser({
    onopentag: (name, attributes) => begin(state, name, attributes),
    onclosetag: () => finish(state),
    oncomment: (text) => state.head.comment(text),
    ontext: (text) => {
      if (state.out > 0) noteLeftOut(state, text);
      if (state.unread > 0) return state.head.text(text);
      state.buffer.add(text, state.links > 0);
      state.authors.text(text);
    },
  });
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (state.open.length > DEEPEST) return undefined;
  }
  parser.end();
  flush(state, 'body');
  const { blocks, regions, pieces, landmarks, head, authors, tables, leftOut } = state;
  return {
    blocks,
    regions,
    pieces,
    landmarks: [...landmarks.values()],
    head: head.read(),
    authors: authors.read(),
    tables: tables.read(),
    leftOut,
  };
}

function newState(): State {
  return {
    open: [],
    blocks: [],
    regions: [],
    pieces: [],
    landmarks: new Map(),
    buffer: lineBuffer(),
    head: headReader(),
    authors: authorReader(),
    tables: tableReader(),
    ids: [],
    unread: 0,
    leftOut: [],
    out: 0,
    hadWords: false,
    links: 0,
    number: undefined,
    picture: undefined,
  };
}

function begin(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  const parent = state.open.at(-1);
  const isLine = isVerseLine(name, attributes);
  if (isLine) state.buffer.beginLine();
  else if (BLOCKS.has(name)) flush(state, blockName(state));
  state.tables.open(name, attributes, state.blocks.length);
  if (name === 'br') state.buffer.breakLine();
  state.authors.cut();
  if (name === 'a') state.links += 1;
  const isOut = isLeftOut(name, attributes);
  const isUnread = UNREAD.has(name) || isOut || (state.links > 0 && isForScreenReaders(name, attributes));
  if (isOut && state.out === 0) state.hadWords = false;
  if (isOut) state.out += 1;
  if (isUnread) state.unread += 1;
  const mark = state.unread > 0 ? undefined : elementMark(name, attributes);
  if (mark !== undefined) state.buffer.beginMark(mark);
  const id = attributes['id'] ?? (name === 'a' ? attributes['name'] : undefined);
  if (id !== undefined && id.length <= LONGEST_ID && state.ids.length < MOST_IDS) state.ids.push(id);
  state.head.open(name, attributes);
  if (name === 'img') notePicture(state, attributes);
  if (name === 'li') state.number = take(parent);
  noteLandmark(state, name, attributes);
  state.open.push({
    name,
    isLine,
    isMarked: mark !== undefined,
    region: openRegion(state, name, attributes),
    isOutlined: outline(state, name, attributes),
    isUnread,
    isOut,
    namesAuthor: state.authors.open(name, attributes, state.blocks.length),
    next: name === 'ol' ? Number.parseInt(attributes['start'] ?? '1', 10) || 1 : undefined,
  });
}

function finish(state: State): void {
  const element = state.open.at(-1);
  if (element === undefined) return;
  if (element.isLine) state.buffer.beginLine();
  else if (BLOCKS.has(element.name)) flush(state, blockName(state));
  state.tables.close(element.name, state.blocks.length);
  if (element.isMarked) state.buffer.endMark();
  if (element.name === 'a') state.links -= 1;
  if (element.isUnread) state.unread -= 1;
  if (element.isOut) state.out -= 1;
  if (element.region !== undefined) element.region.end = state.blocks.length;
  if (element.isOutlined) state.pieces.push({ close: element.name });
  state.authors.cut();
  if (element.namesAuthor) state.authors.close();
  state.head.close(element.name);
  state.open.pop();
}

function noteLeftOut(state: State, text: string): void {
  if (state.hadWords || !/[\p{L}\p{N}]/u.test(text)) return;
  state.hadWords = true;
  state.leftOut.push(state.blocks.length);
}

/** The name of the innermost block element that is open. */
function blockName({ open }: State): string {
  return open.findLast(({ name }) => BLOCKS.has(name))?.name ?? 'body';
}

function flush(state: State, tag: string): void {
  for (const { lines, marks, linked } of state.buffer.take(tag === 'pre')) {
    state.pieces.push({ block: state.blocks.length });
    const picture = pictureOf(state);
    state.blocks.push({ lines, marks, ids: state.ids.splice(0), tag, linked, number: state.number, picture });
    state.number = undefined;
  }
}

function notePicture(state: State, attributes: Readonly<Record<string, string>>): void {
  const { src = '', 'data-src': late } = attributes;
  const address = late !== undefined && (src === '' || src.startsWith('data:')) ? late : src;
  if (address === '' || address.startsWith('data:') || address.length > LONGEST_ADDRESS) return;
  state.picture = { src: address, block: state.blocks.length };
  const caption = state.open.findLast(({ region }) => region?.region === 'caption')?.region;
  if (caption !== undefined) caption.picture ??= address;
}

/**
 * The picture of the next block: the first picture in the `figure` around the block or, without a `figure`, the picture
 * directly before the block.
 */
function pictureOf({ open, picture, blocks }: State): string | undefined {
  const figure = open.find(({ region }) => region?.picture !== undefined)?.region;
  return figure?.picture ?? (picture?.block === blocks.length ? picture.src : undefined);
}

function take(list: Element | undefined): number | undefined {
  if (list?.next === undefined) return undefined;
  list.next += 1;
  return list.next - 1;
}

/** Keeps the first element of each kind in which the text may begin. Later ones are often teasers or comments. */
function noteLandmark(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  const kind = landmarkOf(name, attributes);
  const isComment = state.open.some(({ region }) => region?.region === 'comments');
  if (kind === undefined || isComment || state.landmarks.has(kind)) return;
  state.landmarks.set(kind, { block: state.blocks.length, regions: state.regions.length });
}

function openRegion(
  { blocks, regions }: State,
  name: string,
  attributes: Readonly<Record<string, string>>,
): PageRegion | undefined {
  const region = regionOf(name, attributes);
  if (region === undefined) return undefined;
  const opened = { region, start: blocks.length, end: Number.POSITIVE_INFINITY };
  regions.push(opened);
  return opened;
}

function outline({ open, pieces }: State, name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (!STRUCTURE.has(name) || name === 'body' || open.length > OUTLINE_DEPTH) return false;
  const names = ['class', 'id', 'role'].flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` ${key}="${escapeMarkup(value.slice(0, 200))}"`];
  });
  pieces.push({ open: `<${name}${names.join('')}>` });
  return true;
}

/** An HTML element → the mark that it gives to its words, if it is a link or emphasis. */
const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn']);
const STRONG = new Set(['strong', 'b']);

/**
 * Maximum length of a link's address, in code units. A link with a longer address is ignored, because the address
 * usually contains data.
 */
const LONGEST_ADDRESS = 2000;

function elementMark(name: string, { href = '', style }: Readonly<Record<string, string>>): ElementMark | undefined {
  if (EMPHASIS.has(name)) return { kind: 'emphasis' };
  if (STRONG.has(name)) return { kind: 'strong' };
  if (name === 'span' && style !== undefined) {
    if (/font-style\s*:\s*italic/i.test(style)) return { kind: 'emphasis' };
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return { kind: 'strong' };
  }
  return name === 'a' && href !== '' && href.length <= LONGEST_ADDRESS ? { kind: 'link', url: href } : undefined;
}
