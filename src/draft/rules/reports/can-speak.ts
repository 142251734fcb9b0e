// Whether words name an actor or document that can have a view. "The miller" in "according to the miller" does. "The
// season" in "according to the season" does not.

import type { LanguagePack } from '../../languages/pack.ts';
import { isCollective, isPerson } from '../actors/people.ts';

export function canSpeak(words: string, pack: LanguagePack): boolean {
  return (
    pack.holders.speakers.test(words) ||
    pack.holders.documents.test(words) ||
    /(?:^| )\p{Lu}/u.test(words.replace(/^\p{Lu}\p{Ll}* (?=\p{Ll})/u, '')) ||
    words.split(/[ ,]+/).some((word) => isPerson(word, pack) || isCollective(word, pack))
  );
}
