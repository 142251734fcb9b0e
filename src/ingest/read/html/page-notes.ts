// The blocks of a page → its footnotes: blocks to which a number or a sign in a block above them leads.

import type { Inline, InlineMark } from '../inline.ts';
import type { PageBlock } from './page.ts';

export interface PageNotes {
  /** The name of the note that a block is, by the block's index. */
  readonly of: ReadonlyMap<number, string>;
  /** The name of the note that an address within the page leads to. */
  readonly at: ReadonlyMap<string, string>;
}

/** How a text refers to a note: "1", "[12]", "*", "†", "iv". */
const REFERENCE = /^[[(]?(?:note |fn\.? ?)?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?$/iu;

/** How a note leads back: an arrow, or words. */
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
