// A single noun for an organization ("The institute says that") → the last actor before with that noun in its name, else a new
// actor.

import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import type { Sighting } from '../actors/actor-draft.ts';
import { isCollective } from '../actors/people.ts';
import type { Holder } from './holder.ts';
import { bodyNamed } from './holder-names.ts';
import { firstFrom } from './mentions-in.ts';

/** Maximum number of mentions, before the noun, among which the organization is searched. */
const MOST_BACK = 200;

/** Nouns that never become a new actor, because they can also denote a text, a building, or people in general. */
const VAGUE = /^(?:paper|society|office|industry|church|school|club|chamber)$/;

export function bodyAlone(
  words: string,
  { start }: Range,
  mentions: readonly Mention[],
): Extract<Holder, { kind: 'actor' }> | Sighting | undefined {
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(words)?.[1];
  if (noun === undefined || !isCollective(noun)) return undefined;
  const last = firstFrom(mentions, start);
  const named = mentions.slice(Math.max(0, last - MOST_BACK), last).findLast(({ id }) => id.split('-').includes(noun));
  if (named !== undefined) return { kind: 'actor', id: named.id, sureness: 0.8 };
  return VAGUE.test(noun) ? undefined : bodyNamed(noun);
}
