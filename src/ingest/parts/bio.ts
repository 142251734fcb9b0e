// Bio: who the author is, in the third person, at the edge of the text.

import { nameOf } from './names-in-byline.ts';
import type { Page } from './page.ts';
import type { PartRule } from './rule.ts';

const DESCRIBES =
  /^,?.{0,120}?\b(?:is|was|are|has|teaches|writes|wrote|works|worked|taught|founded|retired|serves|served|lives|runs|directs|chairs|leads|holds|studies|covers|edits)\b/;

/** Who else had a hand in it. */
const CREDITS =
  /^[[(]?(?:additional (?:reporting|research)|translat(?:ed|ion)|illustrat(?:ed|ions?)|edited|photographs?)(?: from [^,.]{3,30})? by \p{Lu}/u;

const THE_WRITER =
  /^(?:the (?:writer|author)s?|this (?:writer|author))\b.{0,40}\b(?:is|are|was|has|teaches|writes|works|lives)\b/i;

/** A bio stands among the last few paragraphs before the end; an author box stands before the text. */
const REACH = 3;

export const bio: PartRule = {
  name: 'bio-of-author',
  label: 'bio',
  decide(unit, page, index) {
    if (!isAtEdge(page, index)) return undefined;
    if (page.writers.some((name) => describes(unit.text, name))) return 0.95;
    if (CREDITS.test(unit.text.charAt(0).toLowerCase() + unit.text.slice(1)) && unit.text.length < 120) return 0.8;
    return THE_WRITER.test(unit.text) ? 0.85 : undefined;
  },
};

function isAtEdge(page: Page, index: number): boolean {
  if (index <= page.title || index >= page.end) return false;
  return index < page.bodyStart || (index > page.bodyStart && index >= page.proseEnd - REACH);
}

/** Whether a text begins with the name, or the surname after a title, and goes on as a description. */
function describes(text: string, name: string): boolean {
  const plain = nameOf(text.slice(0, 300).replace(/^[*_(]+/, ''));
  const surname = name.split(' ').at(-1) ?? name;
  const named = [name, surname].find((start) => plain.startsWith(start));
  return named !== undefined && DESCRIBES.test(plain.slice(named.length));
}
