// The evidence for a page's authors in its head, its markup and its words → their names.
// Where the three disagree, the line that says "by" beside the title decides, then the head, then markup: teasers, readers and
// editors are marked as authors too, so markup counts only near the title or the end of the text.

import { explicitNames, namesInByline } from '../../../text/names-in-byline.ts';
import { isFullName, isPersonName, nameOf } from '../../../text/person-name.ts';
import type { Region } from './elements.ts';
import type { AuthorText, Page } from './page.ts';

/** The position of the text and its title, as indexes of blocks. */
export interface TextPlace {
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
}

/** Maximum number of blocks (kicker, date, share buttons, picture) between a byline and the title or the text. */
const ABOVE_TITLE = 8;
const INTO_TEXT = 4;
const BELOW_TEXT = 6;

interface Evidence {
  readonly page: Page;
  readonly places: readonly (readonly Region[])[];
  readonly at: TextPlace;
}

/** @param named the names that the head gives, as written there */
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
    if (agreeing.length > 0) return longest([given, ...agreeing]);
    if (said.length > 0) return said;
    if (people.length === 0 && marked.length > 0) return marked;
  }
  if (people.length > 0) return people;
  const foot = zoneOf(evidence, 'foot');
  const signed = [saidIn(evidence, foot), markedIn(evidence, foot, publication)].find((names) => names.length > 0);
  return signed ?? given;
}

/** "By Ann LeeStaff Writer" → "Ann Lee", where a name that is known begins what a line says. */
function unglued(said: readonly string[], known: readonly string[]): readonly string[] {
  return distinct(said.map((name) => known.find((other) => isFullName(other) && name.startsWith(other)) ?? name));
}

/** A value of the head may list several names; one that is no person's name is kept unless it is the paper's. */
function namesGiven(value: string, publication: string | undefined): readonly string[] {
  const names = namesInByline(value);
  if (names.length > 0) return names;
  const isPaper = [publication, 'admin', 'administrator', 'editor', 'staff'].some((other) =>
    isSame(other ?? '', value),
  );
  return isPaper || /[@/]|https?:|\d{3}/.test(value) || value.length > 60 ? [] : [value.replace(/^by:? +/i, '')];
}

function zoneOf({ at: { title, first, last } }: Evidence, zone: 'head' | 'above' | 'foot'): (block: number) => boolean {
  const start = title === undefined || title > first ? first - ABOVE_TITLE : title;
  if (zone === 'head') return (block) => block >= start && block <= first + INTO_TEXT;
  if (zone === 'above') return (block) => block >= start - ABOVE_TITLE && block < start;
  return (block) => block >= last - 2 && block <= last + BELOW_TEXT;
}

/** The names of the first lines that say "by". */
function saidIn({ page, places }: Evidence, isIn: (block: number) => boolean): readonly string[] {
  const lines = page.blocks.flatMap(({ lines }, block) =>
    isIn(block) && !isAside(places[block]) && lines.join(' ').length <= 200 ? lines : [],
  );
  return distinct(lines.map((line) => explicitNames(line)).find((names) => names.length > 0) ?? []);
}

/** The names in elements that are marked as an author's; where links name them, nothing else of the line counts. */
function markedIn(
  { page, places, at }: Evidence,
  isIn: (block: number) => boolean,
  publication = '',
): readonly string[] {
  const near = page.authors.filter(
    ({ block }) =>
      isIn(block) && !(places[block]?.includes('comments') ?? false) && !isTeaser(places[block], block, at),
  );
  for (const mark of ['exact', 'loose'] as const) {
    const names = near.filter((text) => text.mark === mark).flatMap((text) => namesInRuns(text));
    const people = distinct(names).filter((name) => publication === '' || !plain(name).includes(plain(publication)));
    if (people.length > 0) return people;
  }
  return [];
}

/** Boxes between the title and the text hold bylines; elsewhere they hold teasers. */
function isTeaser(places: readonly Region[] | undefined, block: number, { title, first }: TextPlace): boolean {
  return isAside(places) && !(title !== undefined && block >= title && block <= first);
}

function isAside(places: readonly Region[] | undefined): boolean {
  return places?.some((place) => place === 'comments' || place === 'furniture') ?? false;
}

function namesInRuns({ runs, mark }: AuthorText): readonly string[] {
  const joined = runs.join(' ');
  if (mark === 'exact' && isOneName(runs, joined)) return [nameOf(joined)];
  const names = runs.flatMap((run) => namesInByline(run));
  const found = names.length > 0 ? names : namesInByline(joined);
  // Without capitals nothing tells a name from other words but the mark itself.
  if (mark === 'loose') return found.filter((name) => !/^\p{Lo}/u.test(name));
  return found.length === 0 && runs.length === 1 && (isPersonName(joined) || HANDLE.test(joined)) ? [joined] : found;
}

/** First name and surname in elements of their own. */
function isOneName(runs: readonly string[], joined: string): boolean {
  const isFirst = /^\S+$|\p{Lu}\.$/u.test(runs[0] ?? '');
  return runs.length > 1 && runs.length <= 3 && isFirst && joined.split(' ').length <= 5 && isFullName(joined);
}

/** Names for the writer of a blog. */
const HANDLE = /^[a-z][a-z0-9_.-]{3,20}$/;

function shares(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => isSame(name, other)));
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((best, names) => (names.length > best.length ? names : best));
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
