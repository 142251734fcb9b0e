// Capitalized words before their abbreviation in brackets → an organization, in any language: "Naturschutzverein
// Hollerbeck (NVH)".

import { type Sighting, sighting } from './actor-draft.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;

/**
 * Up to eight capitalized words, and their abbreviation in brackets. Up to two short lower-case words may be between
 * two capitalized words: "Institute of the Sea (IS)".
 */
const EXPANDED = new RegExp(
  String.raw`(${WORD}(?: (?:\p{Ll}{1,4}[’']?\s?){0,2}${WORD}){0,7}) \((\p{Lu}[\p{Lu}\p{Ll}]{1,7})\)`,
  'gu',
);

export function expansionsIn(text: string): readonly Sighting[] {
  return [...text.matchAll(EXPANDED)].flatMap(({ 1: words = '', 2: short = '' }) => {
    const parts = words.split(' ');
    const first = parts.findIndex((word) => word.startsWith(short.charAt(0)));
    const name = parts.slice(first).join(' ');
    return first !== -1 && hasLetters(name, short) && name.length > 2 * short.length
      ? [
          sighting({
            name,
            type: 'organization',
            aliases: [short],
            rule: 'abbreviated-name',
            confidence: 0.6,
          }),
        ]
      : [];
  });
}

/** Whether the name contains the letters of the abbreviation in the same order. */
function hasLetters(name: string, short: string): boolean {
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === short.charAt(at).toLowerCase()) at += 1;
  return at === short.length;
}
