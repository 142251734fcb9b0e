// How the marks, notes and numbers of the page belong together. An annotation is named by the id of its passage: `claim-x`.

/** The pieces of an annotation in the text: the first carries its id, the others say whose they are. */
export function piecesOf(id: string): readonly HTMLElement[] {
  const first = document.getElementById(id);
  const isPassage = first?.matches('.c, .n') === true;
  return [...(isPassage ? [first] : []), ...document.querySelectorAll<HTMLElement>(`[data-of="${CSS.escape(id)}"]`)];
}

/** Its note: beside its passage for a claim or a remark; an argument is its note. */
export function noteOf(id: string): HTMLElement | null {
  const number = document.querySelector(`.note > a.number[href="#${CSS.escape(id)}"]`);
  return (
    number?.closest<HTMLElement>('.note') ?? document.getElementById(id)?.closest<HTMLElement>('.note.argument') ?? null
  );
}

/** Where a note belongs in the text: the first piece of its passage; for an argument, that of the claim it leads to. */
export function passageOf(note: HTMLElement): HTMLElement | undefined {
  const ids = note.matches('.argument') ? membersOf(note).toReversed() : [idOfNote(note)];
  return ids.flatMap(piecesOf)[0];
}

/** The part of a note that unfolds. */
export function foldOf(note: HTMLElement | null): HTMLDetailsElement | null {
  return note?.querySelector('details') ?? null;
}

/** The number after its passage. */
export function refOf(id: string): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`a.ref[href="#${noteOf(id)?.id}"]`);
}

/** The claims that an argument's note links to: its premises and, last, the one it leads to. */
export function membersOf(note: HTMLElement): readonly string[] {
  return [...note.querySelectorAll<HTMLAnchorElement>(':scope > .voice a')].map(({ hash }) => annotationOf(hash));
}

/** The annotation that a link of the page leads to, by its passage or by its note. */
export function annotationOf(hash: string): string {
  const target = document.getElementById(hash.slice(1));
  return target?.matches('.note') ? idOfNote(target) : hash.slice(1);
}

/** The annotations at a place of the page, innermost first; a number and a note have one. */
export function annotationsAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return [];
  const note =
    target.closest<HTMLElement>('.note') ??
    document.getElementById(target.closest<HTMLAnchorElement>('a.ref')?.hash.slice(1) ?? '');
  if (note !== null) return [idOfNote(note)];
  const found: string[] = [];
  for (
    let mark = target.closest<HTMLElement>('.c, .n');
    mark !== null;
    mark = mark.parentElement?.closest<HTMLElement>('.c, .n') ?? null
  ) {
    found.push(mark.dataset['of'] ?? mark.id);
  }
  return found;
}

/** All notes of the page, in its order; the sheet shows a copy of one. */
export function allNotes(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.note:not(.sheet .note)')];
}

/** Those that can be seen. */
export function shownNotes(): readonly HTMLElement[] {
  return allNotes().filter((note) => getComputedStyle(note).display !== 'none');
}

/** The annotation that a note is of. */
export function idOfNote(note: HTMLElement): string {
  return note.querySelector<HTMLAnchorElement>(':scope > a.number')?.hash.slice(1) ?? note.id;
}

/** Whether notes are in the margin; else they are below their paragraphs, or in the sheet. */
export const isWide = () => matchMedia('(min-width: 68.75rem)').matches;
export const isPhone = () => matchMedia('(max-width: 45rem)').matches;
