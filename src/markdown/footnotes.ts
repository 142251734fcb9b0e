// The footnotes of an article's Markdown → links from references to notes and back. A reference contains no text,
// because its number would become part of quotes and words. The style sheet shows the number.

import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** The ARIA role of a block that is a footnote (Digital Publishing WAI-ARIA). */
export const NOTE_ROLE = 'doc-footnote';

/** The property with a note's identifier in the HTML tree, used until the note's block has an id. */
const NOTE = 'dataNote';

/**
 * Keeps each note where it is written, as a block. By default, remark-rehype would move the notes to the end of the
 * document.
 */
export const noteHandlers: NonNullable<Options['handlers']> = {
  footnoteReference: (_state, { identifier }: FootnoteReference): Element => noteElement('a', identifier, []),
  footnoteDefinition(state, node: FootnoteDefinition): Element {
    const [first, ...others] = node.children;
    if (first?.type === 'paragraph' && others.length === 0)
      return placed(node, noteElement('p', node.identifier, state.all(first)));
    return placed(node, noteElement('div', node.identifier, state.wrap(state.all(node), true)));
  },
};

function placed({ position }: FootnoteDefinition, element: Element): Element {
  return position === undefined ? element : { ...element, position };
}

function noteElement(tagName: string, note: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { [NOTE]: note }, children };
}

/**
 * Links each reference to its note, and each note to its first reference. Notes are numbered in the order of first
 * references.
 *
 * @param ids the blocks' ids, in the order of the blocks
 */
export function withNotesTied(blocks: readonly Element[], ids: readonly string[]): readonly Element[] {
  const idOf = new Map(blocks.flatMap((block, i) => (isNote(block) ? [[noteOf(block), ids[i] ?? '']] : [])));
  if (idOf.size === 0) return blocks;
  const numbers = new Map<string, number>();
  for (const block of blocks)
    for (const note of referencesIn(block))
      if (idOf.has(note) && !numbers.has(note)) numbers.set(note, numbers.size + 1);
  const referred = new Set<string>();
  return blocks.map((block) => {
    const tied = mapped(block, (element) => referenceTo(element, idOf, numbers, referred));
    return isNote(block) ? noteBlock(tied, idOf.get(noteOf(block)) ?? '', numbers.get(noteOf(block))) : tied;
  });
}

/** Removes the links of footnotes from a block, for passages on other pages, which do not have the notes. */
export function withoutNotes(block: Element): Element {
  return mapped(block, (element) =>
    ['doc-noteref', 'doc-backlink'].includes(String(element.properties['role'])) ? undefined : element,
  );
}

function referenceTo(
  element: Element,
  idOf: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  referred: Set<string>,
): Element | undefined {
  if (element.tagName !== 'a' || !(NOTE in element.properties)) return element;
  const note = noteOf(element);
  const [block, number] = [idOf.get(note), numbers.get(note)];
  if (block === undefined || number === undefined) return undefined;
  const isFirst = !referred.has(note);
  referred.add(note);
  return {
    ...element,
    properties: {
      className: ['fn'],
      ...(isFirst && { id: referenceId(block) }),
      href: `#${block}`,
      role: 'doc-noteref',
      ariaLabel: String(number),
      dataN: String(number),
    },
  };
}

/** The block of a note, with a link back to its reference. A note without references becomes an ordinary paragraph. */
function noteBlock(block: Element, id: string, number: number | undefined): Element {
  if (number === undefined) return { ...block, properties: {} };
  const back: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['fn-back'],
      href: `#${referenceId(id)}`,
      role: 'doc-backlink',
      ariaLabel: String(number),
    },
    children: [],
  };
  const properties = { className: ['footnote'], role: NOTE_ROLE, dataN: String(number) };
  return { ...block, properties, children: [...block.children, back] };
}

function referenceId(block: string): string {
  return `${block}-ref`;
}

function isNote({ tagName, properties }: Element): boolean {
  return tagName !== 'a' && NOTE in properties;
}

function noteOf({ properties }: Element): string {
  return String(properties[NOTE]);
}

function referencesIn(block: Element): readonly string[] {
  const found: string[] = [];
  visit(block, 'element', (element) => {
    if (element.tagName === 'a' && NOTE in element.properties) found.push(noteOf(element));
  });
  return found;
}

/** Replaces each element inside an element by the result of `change`, or removes it if the result is undefined. */
function mapped(element: Element, change: (element: Element) => Element | undefined): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const changed = change(child);
    return changed === undefined ? [] : [mapped(changed, change)];
  });
  return { ...element, children };
}
