// The ids of all pages, and the links to ids → a problem for each link without a target. Pages are read one after
// another, so a link to a later page is checked when that page is read.

import type { Problem } from '../../model/problem.ts';
import { duplicateId, noSuchId, noSuchReference, type PagePosition } from './link-problems.ts';

export interface LinkCheck {
  /** Calls `read` with functions that collect the page's ids and links. Each page is read once. */
  readPage(page: string, read: (found: PageCheck) => void): void;
  /** Adds a problem found by another check. */
  add(problem: Problem): void;
  /** All problems, sorted by file and position. */
  problems(): readonly Problem[];
}

/** Collects the ids and links of one page. */
export interface PageCheck extends Pick<LinkCheck, 'add'> {
  addId(id: string, position: PagePosition): void;
  /**
   * Adds a link to an id of the page `target`.
   * @param link the link as written
   */
  wantId(id: string, target: string, link: string, position: PagePosition): void;
  /** Adds an attribute that refers to the id of another element of the page. */
  wantReference(id: string, attribute: string, position: PagePosition): void;
}

type Ids = ReadonlySet<string>;
type Want = (ids: Ids) => Problem | undefined;

export function linkCheck(): LinkCheck {
  const known = new Map<string, Ids>();
  const waiting = new Map<string, Want[]>();
  const problems: Problem[] = [];
  const answer = (want: Want, ids: Ids) => {
    const problem = want(ids);
    if (problem !== undefined) problems.push(problem);
  };
  const ask = (page: string, want: Want) => {
    const ids = known.get(page);
    if (ids !== undefined) return answer(want, ids);
    const wants = waiting.get(page) ?? [];
    wants.push(want);
    waiting.set(page, wants);
  };
  const add = (problem: Problem) => {
    problems.push(problem);
  };
  return {
    readPage: (page, read) => {
      const ids = new Set<string>();
      read({
        addId: (id, position) => {
          if (ids.has(id)) add(duplicateId(position, id));
          ids.add(copied(id));
        },
        wantId: (id, target, link, position) => ask(target, wantedId(copied(id), target, copied(link), position)),
        wantReference: (id, attribute, position) => ask(page, wantedReference(copied(id), attribute, position)),
        add,
      });
      known.set(page, ids);
      for (const want of waiting.get(page) ?? []) answer(want, ids);
      waiting.delete(page);
    },
    add,
    problems: () => problems.toSorted(byPosition),
  };
}

function wantedId(id: string, target: string, link: string, position: PagePosition): Want {
  return (ids) => (ids.has(id) ? undefined : noSuchId(position, link, id, target, [...ids]));
}

function wantedReference(id: string, attribute: string, position: PagePosition): Want {
  return (ids) => (ids.has(id) ? undefined : noSuchReference(position, attribute, id, [...ids]));
}

/** A copy of a string. A slice of a page's text would keep the text of the whole page in memory. */
function copied(slice: string): string {
  return Buffer.from(slice).toString();
}

function byPosition(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
