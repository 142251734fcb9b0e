// The footnotes of an article: references and notes of its Markdown → links both ways. A reference holds no text, so that no quote
// and no word ever has its number in it; the number comes from the style sheet.

import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** The role of a block that is the text of a footnote (Digital Publishing WAI-ARIA). */
export const NOTE_ROLE = 'doc-footnote';

/** The property that names a note in the tree, until its block has an id. */
const NOTE = 'dataNote';

/** A note is a block where it is written; remark-rehype would move it to an end that articles don't have. */
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
 * The blocks with each reference linked to its note, and each note to its first reference. Notes are numbered in the order in which
 * the text refers to them.
 *
 * @param ids of the blocks
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

/** Elements that only a reading page can link: taken out where a passage is shown elsewhere. */
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

/** A note that nothing refers to is an ordinary paragraph. */
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

/** The element with each element within it changed, or taken out where the change gives none. */
function mapped(element: Element, change: (element: Element) => Element | undefined): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const changed = change(child);
    return changed === undefined ? [] : [mapped(changed, change)];
  });
  return { ...element, children };
}
