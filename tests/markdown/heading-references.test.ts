// referencesAfterHeading(element) moves the note numbers out of a heading, so that its accessible name has only its
// words.

import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/markdown/html.ts';
import { referencesAfterHeading } from '../../src/markdown/reading.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const element = (tagName: string, className: string[], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: { className },
  children,
});
const sentence = (tagName: string) =>
  element(tagName, ['x'], [element('mark', ['c'], [text('One'), element('a', ['ref'], [])]), text(' two')]);

describe('referencesAfterHeading(element)', () => {
  it('moves references from any depth of a heading to its end', () => {
    expect(htmlOf(referencesAfterHeading(sentence('h1')))).toBe(
      '<h1 class="x"><mark class="c">One</mark> two</h1><a class="ref"></a>',
    );
  });

  it('leaves other blocks as they are', () => {
    expect(htmlOf(referencesAfterHeading(sentence('p')))).toBe(htmlOf(sentence('p')));
  });
});
