// "The institute says that": a bare noun for a body → the earlier named actor with that word in its name, else a new actor.

import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import type { Sighting } from '../actors/actor-draft.ts';
import { isCollective } from '../actors/people.ts';
import type { Holder } from './holder.ts';
import { bodyNamed } from './holder-names.ts';
import { firstFrom } from './mentions-in.ts';

/** Maximum distance, in characters, of the earlier name. */
const MOST_BACK = 200;

/** Nouns that may denote something else: a text, a building, people in general. */
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
