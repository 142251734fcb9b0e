// A heading that contains references to notes → the heading without references, followed by the references. Screen readers read
// the whole content of a heading as its name, to which the numbers of notes do not belong.

import type { Element, ElementContent } from 'hast';

const HEADING = /^h[1-6]$/;

/** @returns only the element itself if it is not a heading */
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
