// A heading with references in it → the heading without them, and the references after it. Assistive technology reads the
// whole content of a heading as its name; the numbers of notes are no part of a title.

import type { Element, ElementContent } from 'hast';

const HEADING = /^h[1-6]$/;

/** @returns the element alone where it is no heading */
export function referencesAfterHeading(element: Element): readonly Element[] {
  if (!HEADING.test(element.tagName)) return [element];
  const references: Element[] = [];
  const without = (node: Element): Element => ({ ...node, children: node.children.flatMap(visit) });
  const visit = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (!isReference(child)) return [without(child)];
    references.push(child);
    return [];
  };
  return [without(element), ...references];
}

function isReference({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes('ref');
}
