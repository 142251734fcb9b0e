// A pronoun, or a description such as "the old skipper" → its antecedent: of the actors of a possible type, the one named
// last, or the last holder.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Mention } from '../../../anchor/find-names.ts';
import type { ActorType } from '../../../model/actor.ts';
import type { Cast } from '../actors/actors.ts';
import { firstFrom } from './mentions-in.ts';

export type Gender = 'male' | 'female';

/** Data for finding holders in reading order. `last` is updated after each holder. */
export interface Context {
  readonly ids: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ActorType>;
  /** The genders of persons whose title or first name tells it. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly cast: Cast;
  readonly starts: readonly number[];
  /** The last holder of each type, with the offset at which it was found. */
  readonly last: Map<ActorType, { readonly id: string; readonly at: number }>;
}

/** Maximum distance, in characters, from a pronoun to its antecedent: about two paragraphs. */
const PRONOUN_REACH = 900;

/** Factor for each sentence between a mention and the pronoun. */
const FADING = 0.6;
/** Worth of the first name in a sentence, which is usually the subject, and of the last holder, beside other mentions. */
const SUBJECT = 2;
const SPOKE = 2.5;

/**
 * The actor of these types whom a pronoun probably means: of those mentioned before an offset, the one with the most
 * mentions, where near mentions and subjects count more, and so does the last holder.
 */
export function previous(
  types: readonly ActorType[],
  context: Context,
  at: number,
  reach = PRONOUN_REACH,
  gender?: Gender,
): string | undefined {
  const { cast, types: typeOf, last, starts, genders } = context;
  const worth = new Map<string, number>();
  const add = (id: string, points: number) => worth.set(id, (worth.get(id) ?? 0) + points);
  const fits = (id: string) => gender === undefined || (genders.get(id) ?? gender) === gender;
  const here = startBefore(starts, at);
  for (const type of types) {
    const spoke = last.get(type);
    if (spoke !== undefined && at - spoke.at < reach && fits(spoke.id))
      add(spoke.id, SPOKE * FADING ** (here - startBefore(starts, spoke.at)));
  }
  let end = at;
  for (let i = here; i >= 0 && at - end < reach; i -= 1) {
    const start = starts[i] as number;
    let isFirst = true;
    for (let j = firstFrom(cast.mentions, start); j < cast.mentions.length; j += 1) {
      const mention = cast.mentions[j] as Mention;
      if (mention.start >= end) break;
      if (!types.includes(typeOf.get(mention.id) ?? 'group') || !fits(mention.id)) continue;
      add(mention.id, (isFirst ? SUBJECT : 1) * FADING ** (here - i));
      isFirst = false;
    }
    end = start;
  }
  return [...worth].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The index of the sentence that contains an offset. */
function startBefore(starts: readonly number[], at: number): number {
  return countWhile(starts, (start) => start <= at) - 1;
}
