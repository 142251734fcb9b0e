// The blocks of a page → its footnotes: blocks that are the target of a link on a number or a sign in an earlier block.

import type { Inline, InlineMark } from '../inline.ts';
import type { PageBlock } from './page.ts';

export interface PageNotes {
  /** The names of notes, by the index of the note's block. */
  readonly of: ReadonlyMap<number, string>;
  /** The names of notes, by the address of the note within the page: `#note-1`. */
  readonly at: ReadonlyMap<string, string>;
}

/** The words of a reference to a note: "1", "[12]", "*", "†", "iv". */
const REFERENCE = /^[[(]?(?:note |fn\.? ?)?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?$/iu;

/** The words of a link from a note back to the text: an arrow, or words such as "back" and "return". */
const BACK = /^(?:(?:[\s↑↩↵⤴⏎^]|\uFE0E|\uFE0F)+|\[?(?:back|return|jump up|go back)\b.{0,20})$/iu;

export function notesIn(blocks: readonly PageBlock[]): PageNotes {
  const blockAt = new Map<string, number>(
    blocks.flatMap(({ ids }, index) => ids.map((id) => [`#${id}`, index] as const)),
  );
  const of = new Map<number, string>();
  const at = new Map<string, string>();
  blocks.forEach((block, index) => {
    for (const address of referencesIn(block)) {
      const target = blockAt.get(address);
      if (target === undefined || target <= index || at.has(address)) continue;
      const name = of.get(target) ?? String(of.size + 1);
      of.set(target, name);
      at.set(address, name);
    }
  });
  return { of, at };
}

function referencesIn({ lines, marks }: PageBlock): readonly string[] {
  return marks.flatMap((some, i) =>
    some.flatMap((mark) => (isReference(mark, lines[i] ?? '') && mark.kind === 'link' ? [mark.url] : [])),
  );
}

export function isReference(mark: InlineMark, text: string): boolean {
  return mark.kind === 'link' && mark.url.startsWith('#') && REFERENCE.test(text.slice(mark.start, mark.end).trim());
}

/** Whether a mark is a link from a note back to the text. */
export function isBackLink(mark: InlineMark, { text }: Inline): boolean {
  return mark.kind === 'link' && mark.url.startsWith('#') && BACK.test(text.slice(mark.start, mark.end));
}
