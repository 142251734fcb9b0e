// Bio: a short description of the author, in the third person, directly before or after the text.

import { nameOf } from '../../text/person-name.ts';
import type { Page } from './page.ts';
import type { PartRule } from './rule.ts';

const DESCRIBES =
  /^,?.{0,120}?\b(?:is|was|are|has|teaches|writes|wrote|works|worked|taught|founded|retired|serves|served|lives|runs|directs|chairs|leads|holds|studies|covers|edits)\b/;

/** Credits of other contributors, such as "Translated by Ann Lee". */
const CREDITS =
  /^[[(]?(?:additional (?:reporting|research)|translat(?:ed|ion)|illustrat(?:ed|ions?)|edited|photographs?)(?: from [^,.]{3,30})? by \p{Lu}/u;

const THE_WRITER =
  /^[*_([]*(?:the (?:writer|author)s?|this (?:writer|author))\b.{0,40}\b(?:is|are|was|has|teaches|writes|works|lives|farms|grows|heads|keeps|owns|practi[sc]es|served|was)\b/i;

/** Maximum length of a bio, in code units, if it is recognized only by the author's name at its beginning. */
const LONGEST = 400;

/** Number of units at the end of the text among which a bio is searched. A bio before the text is found too. */
const REACH = 3;

export const bio: PartRule = {
  name: 'bio-of-author',
  label: 'bio',
  decide(unit, page, index) {
    if (!isAtEdge(page, index)) return undefined;
    if (page.writers.some((name) => describes(unit.text, name))) return 0.95;
    if (page.writers.some((name) => closesWith(unit.text, name, page, index))) return 0.7;
    if (CREDITS.test(unit.text.charAt(0).toLowerCase() + unit.text.slice(1)) && unit.text.length < 120) return 0.8;
    return THE_WRITER.test(unit.text) ? 0.85 : undefined;
  },
};

function isAtEdge(page: Page, index: number): boolean {
  if (index <= page.title || index >= page.end) return false;
  return index < page.bodyStart || (index > page.bodyStart && index >= page.proseEnd - REACH);
}

/** Whether a paragraph near the end begins with the author's full name, and the name occurs nowhere else. For any language. */
function closesWith(text: string, name: string, page: Page, index: number): boolean {
  return (
    index >= page.proseEnd - REACH &&
    index > page.bodyStart &&
    name.includes(' ') &&
    text.length <= LONGEST &&
    plainStart(text).startsWith(name) &&
    page.units.slice(page.bodyStart, page.end).filter((unit) => unit.text.includes(name)).length === 1
  );
}

/** The beginning of a text, without markup of italics, opening brackets and titles such as "Dr". */
function plainStart(text: string): string {
  return nameOf(text.slice(0, 300).replace(/^[*_([]+/, ''));
}

/** Whether a text begins with the name or the surname, followed by a description. */
function describes(text: string, name: string): boolean {
  const plain = plainStart(text);
  const surname = name.split(' ').at(-1) ?? name;
  const named = [name, surname].find((start) => plain.startsWith(start));
  return named !== undefined && DESCRIBES.test(plain.slice(named.length));
}
