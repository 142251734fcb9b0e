// "Naturschutzverein Hollerbeck (NVH)": capitalized words before their abbreviation → an organization, in any language.

import { type Sighting, sighting } from './actor-draft.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;

/** Joining words allowed between the abbreviated words: at most this long and this many. */
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

/** The letters of the abbreviation, in order. */
function hasLetters(name: string, short: string): boolean {
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === short.charAt(at).toLowerCase()) at += 1;
  return at === short.length;
}
