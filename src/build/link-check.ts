// The ids of all pages and the links that name one, gathered page by page → a message for each that leads nowhere.
// Whether an id exists is known only when its page has been read, so the answers come at the end.

import type { VFileMessage } from 'vfile-message';
import { duplicateId, noSuchId, noSuchReference, type Place } from './link-faults.ts';

export interface LinkCheck {
  /** Notes an element's id. */
  addId(id: string, place: Place): void;
  /** Notes that a link, written so, names an id of the page `target`. */
  wantId(id: string, target: string, link: string, place: Place): void;
  /** Notes that an attribute names another element of its own page. */
  wantReference(id: string, attribute: string, place: Place): void;
  /** Notes a fault found elsewhere. */
  add(fault: VFileMessage): void;
  /** All faults, in the order of files and places. */
  faults(): readonly VFileMessage[];
}

export function linkCheck(): LinkCheck {
  const ids = new Map<string, Set<string>>();
  const wanted: (() => VFileMessage | undefined)[] = [];
  const found: VFileMessage[] = [];
  const idsOf = (page: string) => ids.get(page) ?? new Set<string>();
  return {
    addId: (id, place) => {
      const own = idsOf(place.file);
      if (own.has(id)) found.push(duplicateId(place, id));
      ids.set(place.file, own.add(id));
    },
    wantId: (id, target, link, place) => {
      wanted.push(() => (idsOf(target).has(id) ? undefined : noSuchId(place, link, id, target, [...idsOf(target)])));
    },
    wantReference: (id, attribute, place) => {
      wanted.push(() =>
        idsOf(place.file).has(id) ? undefined : noSuchReference(place, attribute, id, [...idsOf(place.file)]),
      );
    },
    add: (fault) => {
      found.push(fault);
    },
    faults: () => [...found, ...wanted.flatMap((check) => check() ?? [])].sort(byPlace),
  };
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
