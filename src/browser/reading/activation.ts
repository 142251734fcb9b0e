// The annotation that is highlighted, one at a time: its passage, its number and its note; for an argument, all its claims.
// An annotation that was opened is pinned: it is highlighted again when the pointer leaves another one.

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

/** Draws what joins passage and note where they are now. */
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

/** One object with the state, which other scripts are given: a script that imported it would have a state of its own. */
export const activation = {
  highlight,
  redraw,
  /** @param id is highlighted from now on; without one, nothing is */
  pin(id = ''): void {
    pinned = id;
    if (id === '') clear();
    else highlight(id);
  },
  /** Highlights the pinned annotation again, or nothing. */
  restore(): void {
    if (pinned === '') clear();
    else highlight(pinned);
  },
  /** The id of the pinned annotation, else of the highlighted one, else an empty string. */
  current: (): string => pinned || current,
};

export type Activation = typeof activation;
