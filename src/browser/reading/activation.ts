// One annotation at a time is lifted: its passage, its number and its note; of an argument, all its claims. One that was
// opened or gone to is kept lifted when the pointer leaves.

import { membersOf, noteOf, piecesOf, refOf } from './annotations.ts';
import { clearOverlay, drawBracket, drawHairline } from './overlay.ts';

let lifted: readonly Element[] = [];
let current = '';
let kept = '';

function lift(id: string): void {
  if (id === current) return;
  drop();
  current = id;
  const note = noteOf(id);
  const members = note?.classList.contains('argument') ? membersOf(note) : undefined;
  const claims = members === undefined ? [id] : members;
  lifted = [note, ...claims.flatMap((claim) => [...piecesOf(claim), refOf(claim)])].filter(
    (element) => element !== null,
  );
  for (const element of lifted) element.classList.add('active');
  if (note === null) return;
  if (members === undefined) drawHairline(piecesOf(id), note);
  else drawBracket(members, note);
}

function drop(): void {
  for (const element of lifted) element.classList.remove('active');
  lifted = [];
  current = '';
  clearOverlay();
}

/** The state is one, so other scripts are handed this rather than import it. */
export const activation = {
  lift,
  /** @param id what is lifted from now on, whatever the pointer does; without one, nothing is */
  keep(id = ''): void {
    kept = id;
    if (id === '') drop();
    else lift(id);
  },
  /** Back to what is kept. */
  rest(): void {
    if (kept === '') drop();
    else lift(kept);
  },
  /** What is kept, else what is lifted; empty where nothing is. */
  current: (): string => kept || current,
};

export type Activation = typeof activation;
