// The ids of all pages and the links that name one, page by page → a message for each that leads nowhere. Whether an id
// exists is known only when its page has been read, so a link to a later page waits for it; no link waits for an earlier one.

import type { VFileMessage } from 'vfile-message';
import { duplicateId, noSuchId, noSuchReference, type Place } from './link-faults.ts';

export interface LinkCheck {
  /** Calls `read`, which tells what is on a page; each page is read once. */
  readPage(page: string, read: (found: PageCheck) => void): void;
  /** Notes a fault found elsewhere. */
  add(fault: VFileMessage): void;
  /** All faults, in the order of files and places. */
  faults(): readonly VFileMessage[];
}

/** What is noted of one page. */
export interface PageCheck extends Pick<LinkCheck, 'add'> {
  /** An element's id. */
  addId(id: string, place: Place): void;
  /** That a link, written so, names an id of the page `target`. */
  wantId(id: string, target: string, link: string, place: Place): void;
  /** That an attribute names another element of the page. */
  wantReference(id: string, attribute: string, place: Place): void;
}

type Ids = ReadonlySet<string>;
type Want = (ids: Ids) => VFileMessage | undefined;

export function linkCheck(): LinkCheck {
  const known = new Map<string, Ids>();
  const waiting = new Map<string, Want[]>();
  const faults: VFileMessage[] = [];
  const answer = (want: Want, ids: Ids) => {
    const fault = want(ids);
    if (fault !== undefined) faults.push(fault);
  };
  const ask = (page: string, want: Want) => {
    const ids = known.get(page);
    if (ids !== undefined) return answer(want, ids);
    const wants = waiting.get(page) ?? [];
    wants.push(want);
    waiting.set(page, wants);
  };
  const add = (fault: VFileMessage) => {
    faults.push(fault);
  };
  return {
    readPage: (page, read) => {
      const ids = new Set<string>();
      read({
        addId: (id, place) => {
          if (ids.has(id)) add(duplicateId(place, id));
          ids.add(apart(id));
        },
        wantId: (id, target, link, place) => ask(target, wantedId(apart(id), target, apart(link), place)),
        wantReference: (id, attribute, place) => ask(page, wantedReference(apart(id), attribute, place)),
        add,
      });
      known.set(page, ids);
      for (const want of waiting.get(page) ?? []) answer(want, ids);
      waiting.delete(page);
    },
    add,
    faults: () => faults.toSorted(byPlace),
  };
}

function wantedId(id: string, target: string, link: string, place: Place): Want {
  return (ids) => (ids.has(id) ? undefined : noSuchId(place, link, id, target, [...ids]));
}

function wantedReference(id: string, attribute: string, place: Place): Want {
  return (ids) => (ids.has(id) ? undefined : noSuchReference(place, attribute, id, [...ids]));
}

/** The same word in memory of its own: a slice of a page keeps the whole page there. */
function apart(slice: string): string {
  return Buffer.from(slice).toString();
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
