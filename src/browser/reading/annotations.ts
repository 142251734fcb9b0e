// An annotation's id → its passage, note and number in the page, and back. The passage's element has the same id:
// `claim-x`.

/** The elements of an annotation's passage. The first has the annotation's id; the others have it in `data-of`. */
export function piecesOf(id: string): readonly HTMLElement[] {
  const first = document.getElementById(id);
  const isPassage = first?.matches('.c, .n') === true;
  return [...(isPassage ? [first] : []), ...document.querySelectorAll<HTMLElement>(`[data-of="${CSS.escape(id)}"]`)];
}

/** The note of an annotation. An argument has no passage of its own, so its id is on its note. */
export function noteOf(id: string): HTMLElement | null {
  const number = document.querySelector(`.note > a.number[href="#${CSS.escape(id)}"]`);
  return (
    number?.closest<HTMLElement>('.note') ?? document.getElementById(id)?.closest<HTMLElement>('.note.argument') ?? null
  );
}

/**
 * The first element of a note's passage. For an argument, this is the passage of its conclusion or, if that has none,
 * of a premise.
 */
export function passageOf(note: HTMLElement): HTMLElement | undefined {
  const ids = note.matches('.argument') ? membersOf(note).toReversed() : [idOfNote(note)];
  return ids.flatMap(piecesOf)[0];
}

/** The element `<details>` that folds a note. */
export function foldOf(note: HTMLElement | null): HTMLDetailsElement | null {
  return note?.querySelector('details') ?? null;
}

/** The link with an annotation's number, after its passage in the text. */
export function refOf(id: string): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`a.ref[href="#${noteOf(id)?.id}"]`);
}

/** The claims that an argument's note links to: the premises first, the conclusion or target last. */
export function membersOf(note: HTMLElement): readonly string[] {
  return [...note.querySelectorAll<HTMLAnchorElement>(':scope > .voice a')].map(({ hash }) => annotationOf(hash));
}

/** The annotation that a link within the page leads to: the link's target is its passage or its note. */
export function annotationOf(hash: string): string {
  const target = document.getElementById(hash.slice(1));
  return target?.matches('.note') ? idOfNote(target) : hash.slice(1);
}

/**
 * The annotations of an element. A note or a number has one annotation. A passage has all annotations that contain it,
 * innermost first.
 */
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

/** All notes in the order of the page, without the copy in the sheet. */
export function allNotes(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.note:not(.sheet .note)')];
}

/** All visible notes in the order of the page. */
export function shownNotes(): readonly HTMLElement[] {
  return allNotes().filter((note) => getComputedStyle(note).display !== 'none');
}

/** The id of a note's annotation. */
export function idOfNote(note: HTMLElement): string {
  return note.querySelector<HTMLAnchorElement>(':scope > a.number')?.hash.slice(1) ?? note.id;
}

/**
 * Whether the screen is wide enough for notes in the margin. Otherwise they are below their paragraphs or in the sheet.
 */
export const isWide = () => matchMedia('(min-width: 68.75rem)').matches;
export const isPhone = () => matchMedia('(max-width: 45rem)').matches;
