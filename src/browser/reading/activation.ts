// The highlighted annotation: its passage, its number and its note; for an argument, all its claims. Only one annotation is
// highlighted at a time. An opened annotation is pinned: it is highlighted again when the pointer leaves any other annotation.

import { membersOf, noteOf, piecesOf, refOf } from './annotations.ts';
import { clearOverlay, drawBracket, drawHairline } from './overlay.ts';

let highlighted: readonly Element[] = [];
let current = '';
let pinned = '';

function highlight(id: string): void {
  if (id === current) return;
  clear();
  current = id;
  const note = noteOf(id);
  const claims = argumentMembers(note) ?? [id];
  highlighted = [note, ...claims.flatMap((claim) => [...piecesOf(claim), refOf(claim)])].filter(
    (element) => element !== null,
  );
  for (const element of highlighted) element.classList.add('active');
  redraw();
}

/** Draws the line from passage to note, or the bracket of an argument, at their current positions. */
function redraw(): void {
  clearOverlay();
  const note = noteOf(current);
  if (note === null) return;
  const members = argumentMembers(note);
  if (members === undefined) drawHairline(piecesOf(current), note);
  else drawBracket(members, note);
}

function argumentMembers(note: HTMLElement | null): readonly string[] | undefined {
  return note?.matches('.argument') ? membersOf(note) : undefined;
}

function clear(): void {
  for (const element of highlighted) element.classList.remove('active');
  highlighted = [];
  current = '';
  clearOverlay();
}

/** One object with the state. Other bundles get it as a parameter, because importing it would create a second state. */
export const activation = {
  highlight,
  redraw,
  /** @param id the annotation that is highlighted from now on; an empty string ends the highlighting */
  pin(id = ''): void {
    pinned = id;
    if (id === '') clear();
    else highlight(id);
  },
  /** Highlights the pinned annotation again; without one, ends the highlighting. */
  restore(): void {
    if (pinned === '') clear();
    else highlight(pinned);
  },
  /** The id of the pinned annotation; without one, of the highlighted annotation; without both, an empty string. */
  current: (): string => pinned || current,
};

export type Activation = typeof activation;
