// The names of authors in a page's head, in its markup and in its text → the names of the article's authors. If they
// disagree, a line with "by" near the title has priority, then the head, then the markup. The markup also names the
// authors of teasers and comments, so it is used only near the title or the end of the text.

import { dateIn } from '../../../text/date-in-line.ts';
import { explicitNames, namesInByline } from '../../../text/names-in-byline.ts';
import { isFullName, isPersonName, nameOf } from '../../../text/person-name.ts';
import { HEADINGS, type Region } from './elements.ts';
import type { AuthorText, Page } from './page.ts';

/** The indexes of three blocks: the first and last block of the text, and the title's block. */
export interface TextPlace {
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
  /** The index of the first block of running text. */
  readonly body?: number | undefined;
}

/**
 * Maximum numbers of blocks (such as a kicker, a date, share buttons or a picture) between a byline and the title below
 * it, between a byline and the beginning of the text, and between the end of the text and a byline.
 */
const ABOVE_TITLE = 8;
const INTO_TEXT = 4;
const BELOW_TEXT = 6;

interface Evidence {
  readonly page: Page;
  readonly places: readonly (readonly Region[])[];
  readonly at: TextPlace;
}

/** @param named the names of authors in the page's head, as written there */
export function authorsOf(
  named: readonly string[],
  publication: string | undefined,
  evidence: Evidence,
): readonly string[] {
  const given = distinct(named.flatMap((name) => namesGiven(name, publication)));
  const people = given.filter(isFullName);
  for (const zone of ['head', 'above'] as const) {
    const isIn = zoneOf(evidence, zone);
    const marked = markedIn(evidence, isIn, publication);
    const said = unglued(saidIn(evidence, isIn), [...given, ...marked]);
    const agreeing = [said, marked].filter((names) => shares(given, names));
    if (agreeing.length > 0) return fullest([given, ...agreeing]);
    if (said.length > 0) return said;
    if (people.length === 0 && marked.length > 0) return marked;
  }
  if (people.length > 0) return people;
  const dated = saidBesideDate(evidence);
  if (dated.length > 0) return dated;
  const foot = zoneOf(evidence, 'foot');
  const signed = [saidIn(evidence, foot), markedIn(evidence, foot, publication)].find((names) => names.length > 0);
  return signed ?? given;
}

/**
 * The names. If other words follow a name without a space, only the known name at the beginning is kept: "Ann LeeStaff
 * Writer" → "Ann Lee".
 */
function unglued(said: readonly string[], known: readonly string[]): readonly string[] {
  return distinct(said.map((name) => known.find((other) => isFullName(other) && name.startsWith(other)) ?? name));
}

/**
 * The names in a value of the page's head. A value that is not a person's name is kept as a whole, unless it is the
 * name of the newspaper.
 */
function namesGiven(value: string, publication: string | undefined): readonly string[] {
  if (NICKNAMED.test(value)) return [value];
  const [, surname, first] = INVERTED.exec(value) ?? [];
  if (surname !== undefined && first !== undefined) return [`${first} ${surname}`];
  const names = namesInByline(value);
  if (names.length > 0) return names;
  const isPaper = [publication, 'admin', 'administrator', 'editor', 'staff'].some((other) =>
    isSame(other ?? '', value),
  );
  return isPaper || /[@/]|https?:|\d{3}/.test(value) || value.length > 60 ? [] : [value.replace(/^by:? +/i, '')];
}

/** A surname before the first name: "Lee, Ann". */
const INVERTED = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)*)$/u;

/** A name with a nickname in brackets: "Ann (Annie) Lee". */
const NICKNAMED = /^\p{Lu}[\p{L}.-]+ \([\p{L} .-]{2,40}\) \p{Lu}[\p{L} .-]+$/u;

function zoneOf(
  { page, at: { title, first, last } }: Evidence,
  zone: 'head' | 'above' | 'foot',
): (block: number) => boolean {
  const start = title === undefined || title > first ? first - ABOVE_TITLE : title;
  // A heading below the text begins a list of other texts, so no name is looked for below it.
  const heading = page.blocks.findIndex(({ tag }, block) => block > last && HEADINGS.has(tag));
  const end = heading === -1 ? last + BELOW_TEXT : Math.min(heading - 1, last + BELOW_TEXT);
  if (zone === 'head') return (block) => block >= start && block <= Math.min(first + INTO_TEXT, end);
  if (zone === 'above') return (block) => block >= start - ABOVE_TITLE && block < start;
  return (block) => block >= last - 2 && block <= end;
}

/** The names in the first line with "by". */
function saidIn({ page, places, at }: Evidence, isIn: (block: number) => boolean): readonly string[] {
  const lines = page.blocks.flatMap(({ lines }, block) =>
    isIn(block) && !isTeaser(places[block], block, at) && lines.join(' ').length <= 200 ? lines : [],
  );
  return distinct(lines.map((line) => explicitNames(line)).find((names) => names.length > 0) ?? []);
}

/** The names in a line with "by" next to a date, in a side box near the beginning of the text. */
function saidBesideDate({ page: { blocks }, at: { first } }: Evidence): readonly string[] {
  const lineAt = (block: number) => blocks[block]?.lines.join(' ') ?? '';
  const near = Array.from({ length: 2 * INTO_TEXT + 1 }, (_, i) => first - INTO_TEXT + i);
  const isDated = (block: number) => [block - 1, block + 1].some((other) => dateIn(lineAt(other)) !== undefined);
  const names = near.filter(isDated).map((block) => explicitNames(lineAt(block)));
  return distinct(names.find((found) => found.length > 0) ?? []);
}

/** The names in elements that name an author. If an `exact` element has a name, the `loose` elements are ignored. */
function markedIn(
  { page, places, at }: Evidence,
  isIn: (block: number) => boolean,
  publication = '',
): readonly string[] {
  const near = page.authors.filter(({ block }) => isIn(block) && !isTeaser(places[block], block, at));
  for (const mark of ['exact', 'loose'] as const) {
    const texts = near.filter((text) => text.mark === mark);
    const names = texts.flatMap((text) => namesInRuns(text, isBetween(text.block, at)));
    const desk = mark === 'exact' && names.length === 0 ? texts.flatMap(deskIn)[0] : undefined;
    if (desk !== undefined) return [desk];
    // The site of one person often has the person's name. Only an `exact` element then shows that the person is the
    // author.
    const isPaper = (name: string) => publication !== '' && plain(name).includes(plain(publication));
    const people = distinct(names).filter((name) => (mark === 'exact' && isFullName(publication)) || !isPaper(name));
    if (people.length > 0) return people;
  }
  return [];
}

/**
 * Whether a block is probably part of a teaser of another text: it is in a side box, and not between the title and the
 * text.
 */
function isTeaser(places: readonly Region[] | undefined, block: number, at: TextPlace): boolean {
  return (places?.includes('comments') ?? false) || (isAside(places) && !isBetween(block, at));
}

/** Whether a block is between the title and the text. */
function isBetween(block: number, { title, first, body = first }: TextPlace): boolean {
  return title !== undefined && block >= title && block <= body;
}

function isAside(places: readonly Region[] | undefined): boolean {
  return places?.some((place) => place === 'comments' || place === 'furniture') ?? false;
}

/** Words for an editorial office, directly after "by": "Harbor News Desk". */
function deskIn({ runs: [by = '', desk, ...others] }: AuthorText): readonly string[] {
  return /^by:?$/i.test(by) && desk !== undefined && others.length === 0 && desk.length <= 60 ? [desk] : [];
}

/** @param isBetween whether the element is between the title and the text */
function namesInRuns({ runs, mark }: AuthorText, isBetween: boolean): readonly string[] {
  const joined = runs.join(' ');
  if (mark === 'exact' && isOneName(runs, joined)) return [nameOf(joined)];
  // In a script without capitals, a name looks like other words. Outside `exact` elements, only the words of a short
  // line above the text are therefore accepted as a name.
  const [first = ''] = runs;
  if (mark === 'loose' && isBetween && EAST_ASIAN.test(first)) return [first];
  const names = runs.flatMap((run) => namesInByline(run));
  const found = names.length > 0 ? names : namesInByline(joined);
  if (mark === 'loose') return found.filter((name) => !/^\p{Lo}/u.test(name));
  return found.length === 0 && runs.length === 1 && (isPersonName(joined) || HANDLE.test(joined)) ? [joined] : found;
}

/** Whether the pieces of an element are one name, because the first name and the surname are in separate elements. */
function isOneName(runs: readonly string[], joined: string): boolean {
  const isFirst = /^\S+$|\p{Lu}\.$/u.test(runs[0] ?? '');
  return runs.length > 1 && runs.length <= 3 && isFirst && joined.split(' ').length <= 5 && isFullName(joined);
}

/** A Chinese, Japanese or Korean name. */
const EAST_ASIAN = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,4}|\p{Script=Han}{1,3}[ 　]\p{Script=Han}{1,3})$/u;

/** A user name, as on many blogs. */
const HANDLE =
  /^(?!(?:admin|administrator|editor|editors|staff|webmaster|redaktion|guest|user)$)[a-z][a-z0-9_.-]{3,20}$/;

function shares(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => isSame(name, other)));
}

/**
 * The list with most names. Of lists with equally many names, the one with more full names. "Mikecason" is not a full
 * name.
 */
function fullest(lists: readonly (readonly string[])[]): readonly string[] {
  const full = (names: readonly string[]) => names.filter(isFullName).length;
  const isFuller = (names: readonly string[], best: readonly string[]) =>
    names.length > best.length || (names.length === best.length && full(names) > full(best));
  return lists.reduce((best, names) => (isFuller(names, best) ? names : best));
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.findIndex((other) => isSame(name, other)) === i);
}

function isSame(name: string, other: string): boolean {
  return plain(name) === plain(other);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
