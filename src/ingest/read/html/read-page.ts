// HTML text → a page. Events of a parser and no tree, so that time and memory grow with the page alone, whatever it nests.

import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../../../text/escape.ts';
import { type AuthorReader, authorReader } from './author-reader.ts';
import { elementMark } from './element-mark.ts';
import { BLOCKS, isLeftOut, landmarkOf, regionOf, STRUCTURE, UNREAD } from './elements.ts';
import { type HeadReader, headReader } from './head.ts';
import { type LineBuffer, lineBuffer } from './line-buffer.ts';
import type { Page, PageBlock, PageRegion, Piece } from './page.ts';

/** How deep elements may be nested: browsers stop at 512, and the parser's time for an element grows with it. */
const DEEPEST = 1000;

/** Structure below this depth says nothing about where the text is. */
const OUTLINE_DEPTH = 60;

/** UTF-16 code units; few enough for the depth to be looked at often. */
const CHUNK = 1 << 16;

/** Ids of one block that links may lead to, and the characters of one. */
const MOST_IDS = 50;
const LONGEST_ID = 100;

interface Element {
  readonly name: string;
  /** Whether it marks its words as a link or as emphasis. */
  readonly isMarked: boolean;
  readonly region: PageRegion | undefined;
  readonly isOutlined: boolean;
  readonly namesAuthor: boolean;
  readonly isUnread: boolean;
  readonly isOut: boolean;
  /** The number of the next item, where the element is an ordered list. */
  next: number | undefined;
}

interface State {
  readonly open: Element[];
  readonly blocks: PageBlock[];
  readonly regions: PageRegion[];
  readonly pieces: Piece[];
  /** Indexes of blocks by the kind of the element that begins there. */
  readonly landmarks: Map<string, number>;
  readonly buffer: LineBuffer;
  readonly head: HeadReader;
  readonly authors: AuthorReader;
  /** Elements that are open and not read, and links. */
  unread: number;
  links: number;
  /** The ids of elements since the last block. */
  readonly ids: string[];
  /** Blocks with words that the page strikes out or hides, and that are left out; a block is listed once for each passage. */
  readonly leftOut: number[];
  /** Elements that are open and left out, and whether the outermost has had words. */
  out: number;
  hadWords: boolean;
  /** The number that the next block carries. */
  number: number | undefined;
}

/** The page, or undefined where its elements are nested too deep to be those of a text. */
export function readPage(html: string): Page | undefined {
  const state = newState();
  const parser = new Parser({
    onopentag: (name, attributes) => begin(state, name, attributes),
    onclosetag: () => finish(state),
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
  const { blocks, regions, pieces, landmarks, head, authors, leftOut } = state;
  return {
    blocks,
    regions,
    pieces,
    landmarks: [...landmarks.values()],
    head: head.read(),
    authors: authors.read(),
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
    ids: [],
    unread: 0,
    leftOut: [],
    out: 0,
    hadWords: false,
    links: 0,
    number: undefined,
  };
}

function begin(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  const parent = state.open.at(-1);
  if (BLOCKS.has(name)) flush(state, blockName(state));
  if (name === 'br') state.buffer.breakLine();
  state.authors.cut();
  if (name === 'a') state.links += 1;
  const isOut = isLeftOut(name, attributes);
  const isUnread = UNREAD.has(name) || isOut;
  if (isOut && state.out === 0) state.hadWords = false;
  if (isOut) state.out += 1;
  if (isUnread) state.unread += 1;
  const mark = state.unread > 0 ? undefined : elementMark(name, attributes);
  if (mark !== undefined) state.buffer.beginMark(mark);
  const id = attributes['id'] ?? (name === 'a' ? attributes['name'] : undefined);
  if (id !== undefined && id.length <= LONGEST_ID && state.ids.length < MOST_IDS) state.ids.push(id);
  state.head.open(name, attributes);
  if (name === 'li') state.number = take(parent);
  noteLandmark(state, name, attributes);
  state.open.push({
    name,
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
  if (BLOCKS.has(element.name)) flush(state, blockName(state));
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

/** The innermost element that makes a block. */
function blockName({ open }: State): string {
  return open.findLast(({ name }) => BLOCKS.has(name))?.name ?? 'body';
}

function flush(state: State, tag: string): void {
  for (const { lines, marks, linked } of state.buffer.take(tag === 'pre')) {
    state.pieces.push({ block: state.blocks.length });
    state.blocks.push({ lines, marks, ids: state.ids.splice(0), tag, linked, number: state.number });
    state.number = undefined;
  }
}

function take(list: Element | undefined): number | undefined {
  if (list?.next === undefined) return undefined;
  list.next += 1;
  return list.next - 1;
}

/** The first of each kind counts: other articles on a page are cards that lead to more, or comments. */
function noteLandmark(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  const kind = landmarkOf(name, attributes);
  const isComment = state.open.some(({ region }) => region?.region === 'comments');
  if (kind === undefined || isComment || state.landmarks.has(kind)) return;
  state.landmarks.set(kind, state.blocks.length);
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
